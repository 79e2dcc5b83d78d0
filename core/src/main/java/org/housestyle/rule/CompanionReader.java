// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/** Reads the key {@code companion} of a rule. */
final class CompanionReader {

  private final CitesReader cites;
  private final WhenReader conditions;

  CompanionReader(CitesReader cites, WhenReader conditions) {
    this.cites = cites;
    this.conditions = conditions;
  }

  /** Reads what a story must have; empty if the rule does not ask for anything. */
  Optional<Companion> read(YamlMap rule) {
    Optional<YamlMap> given = rule.map("companion");
    if (given.isEmpty()) {
      return Optional.empty();
    }
    YamlMap companion = given.get();
    companion.allowOnly("about", "needs", "one-of", "cite", "regions");
    Optional<Topic> about = conditions.topic(companion);
    if (about.isEmpty() && !companion.keys().contains("about")) {
      companion.reject("about", "\"about\" is missing: a topic of words.yaml");
    }
    String needs = companion.text("needs");
    List<TermPattern> oneOf = conditions.patterns(companion, "one-of");
    Cites ofRule = cites.read(companion, "every companion");
    Map<String, Companion.Regional> regions = regions(companion);
    if (oneOf.isEmpty() && regions.isEmpty()) {
      companion.reject("one-of", "\"one-of\" must have a wording, for all or for a region");
    }
    return about.map(topic -> new Companion(topic, needs, oneOf, ofRule, regions));
  }

  private Map<String, Companion.Regional> regions(YamlMap companion) {
    Map<String, Companion.Regional> regions = new HashMap<>();
    Optional<YamlMap> given = companion.map("regions");
    if (given.isPresent()) {
      for (String region : given.get().keys()) {
        given.get().map(region).ifPresent(it -> regions.put(region, region(it)));
      }
    }
    return regions;
  }

  private Companion.Regional region(YamlMap region) {
    region.allowOnly("one-of", "such-as", "cite");
    return new Companion.Regional(
        conditions.patterns(region, "one-of"),
        region.optionalText("such-as"),
        cites.read(region, "every region").all());
  }
}
