// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.housestyle.rule.Companion;
import org.housestyle.rule.TermPattern;
import org.housestyle.rule.Topic;

/** What a rule asks a story to have, written out for people. */
final class CompanionText {

  private final Companion companion;
  private final Function<TermPattern, String> wording;

  /**
   * Takes a companion.
   *
   * @param wording how a pattern is written
   */
  CompanionText(Companion companion, Function<TermPattern, String> wording) {
    this.companion = companion;
    this.wording = wording;
  }

  /** Which stories need what. */
  static String need(Companion companion) {
    return "A story about " + companion.about().title() + " needs " + companion.needs() + ".";
  }

  /** The same, and where it is reported. */
  static String sentence(Companion companion) {
    return need(companion) + " It is reported once, at the headline, if it has none.";
  }

  /** What counts, in every region and in each. */
  List<String> whatCounts() {
    List<String> lines = new ArrayList<>();
    if (!companion.oneOf().isEmpty()) {
      lines.add("everywhere: " + listed(companion.oneOf()));
    }
    for (String region : companion.regions()) {
      Companion.Regional here = companion.in(region);
      lines.add(
          region
              + ": "
              + listed(here.oneOf())
              + here.suchAs().map(it -> "; to add: " + it).orElse(""));
    }
    return lines;
  }

  /** What tells that a story is about the topic, by weight, the heaviest first. */
  List<String> evidence() {
    Map<Integer, List<TermPattern>> byWeight = new TreeMap<>((one, other) -> other - one);
    for (Topic.Evidence each : companion.about().evidence()) {
      byWeight.computeIfAbsent(each.weight(), it -> new ArrayList<>()).add(each.pattern());
    }
    return byWeight.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + listed(entry.getValue()))
        .toList();
  }

  private String listed(List<TermPattern> patterns) {
    return patterns.stream().map(wording).collect(Collectors.joining(", "));
  }
}
