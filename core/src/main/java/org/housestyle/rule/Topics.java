// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.housestyle.yaml.YamlMap;

/** The topics of {@code words.yaml}, each read when a rule first names it. Thread-safe. */
final class Topics {

  static final Topics NONE = new Topics(Optional.empty(), WordSets.NONE);

  private final Optional<YamlMap> map;
  private final WordSets sets;
  private final Map<String, Topic> read = new HashMap<>();

  /**
   * Takes the part {@code topics}.
   *
   * @param sets the word sets that the evidence may name
   */
  Topics(Optional<YamlMap> map, WordSets sets) {
    this.map = map;
    this.sets = sets;
  }

  Set<String> names() {
    return map.isPresent() ? Set.copyOf(map.get().keys()) : Set.of();
  }

  /** The topic of a name; empty if there is none. Adds a problem for each mistake in it. */
  synchronized Optional<Topic> find(String name) {
    if (!names().contains(name)) {
      return Optional.empty();
    }
    Topic known = read.get(name);
    if (known == null) {
      known = read(name, map.get().map(name));
      read.put(name, known);
    }
    return Optional.of(known);
  }

  /** Reads all of them, so that every mistake is found. */
  void readAll() {
    names().forEach(this::find);
  }

  private Topic read(String name, Optional<YamlMap> written) {
    List<Topic.Evidence> evidence = new ArrayList<>();
    if (written.isEmpty()) {
      return new Topic(name, name, evidence);
    }
    YamlMap topic = written.get();
    WhenReader patterns = new WhenReader(sets, NONE);
    for (String key : topic.keys()) {
      if (!key.equals("title")) {
        int weight = weight(topic, key);
        patterns.patterns(topic, key).forEach(it -> evidence.add(new Topic.Evidence(it, weight)));
      }
    }
    return new Topic(name, topic.text("title"), evidence);
  }

  private static int weight(YamlMap topic, String key) {
    if (key.matches("-?[1-9]")) {
      return Integer.parseInt(key);
    }
    topic.reject(
        key,
        "\""
            + key
            + "\" is not a weight; expected \"title\", 1 to 9, or -1 to -9 for evidence against");
    return 0;
  }
}
