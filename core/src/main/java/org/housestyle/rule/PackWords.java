// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.housestyle.yaml.YamlMap;

/** What {@code words.yaml} has, each part read once, when it is first needed. Thread-safe. */
final class PackWords {

  private final Optional<YamlMap> file;
  private Set<String> common;
  private WordSets sets;
  private Topics topics;
  private Map<String, Map<String, String>> spelling;

  PackWords(Optional<YamlMap> file) {
    this.file = file;
  }

  /** Reads all of it, so that every mistake is found. */
  void readAll() {
    if (file.isPresent()) {
      file.get().allowOnly("sets", "topics", "common", "spelling");
    }
    common();
    sets();
    topics().readAll();
    spelling();
  }

  /** Words too frequent in news to start a search from. */
  synchronized Set<String> common() {
    if (common == null) {
      common = readCommon();
    }
    return common;
  }

  /** The word sets that patterns can name. */
  synchronized WordSets sets() {
    if (sets == null) {
      sets = readSets();
    }
    return sets;
  }

  /** What rules can ask a story to be about. */
  synchronized Topics topics() {
    if (topics == null) {
      topics = new Topics(part("topics"), sets());
    }
    return topics;
  }

  /** For each region the words that it spells differently. */
  synchronized Map<String, Map<String, String>> spelling() {
    if (spelling == null) {
      spelling = readSpelling();
    }
    return spelling;
  }

  private Optional<YamlMap> part(String key) {
    return file.isPresent() ? file.get().map(key) : Optional.empty();
  }

  private Set<String> readCommon() {
    return file.isPresent() ? Set.copyOf(file.get().texts("common")) : Set.of();
  }

  private WordSets readSets() {
    Optional<YamlMap> map = part("sets");
    if (map.isEmpty()) {
      return WordSets.NONE;
    }
    if (map.get().isVerified()) {
      return new WordSets(Set.copyOf(map.get().keys()), map.get()::texts);
    }
    Map<String, List<String>> all = new TreeMap<>();
    map.get().keys().forEach(set -> all.put(set, map.get().texts(set)));
    return new WordSets(all);
  }

  private Map<String, Map<String, String>> readSpelling() {
    Map<String, Map<String, String>> all = new HashMap<>();
    Optional<YamlMap> map = part("spelling");
    if (map.isPresent()) {
      for (String region : map.get().keys()) {
        all.put(region, texts(map.get(), region));
      }
    }
    return Collections.unmodifiableMap(all);
  }

  /** The texts of a mapping, in its order; none if the key is missing. */
  static Map<String, String> texts(YamlMap file, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<YamlMap> map = file.map(key);
    if (map.isPresent()) {
      for (String name : map.get().keys()) {
        texts.put(name, map.get().text(name));
      }
    }
    return Collections.unmodifiableMap(texts);
  }
}
