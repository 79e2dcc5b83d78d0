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
  private final boolean verified;
  private final Lazy<Set<String>> common = Lazy.by(this::readCommon);
  private final Lazy<WordSets> sets = Lazy.by(this::readSets);
  private final Lazy<Map<String, Map<String, String>>> spelling = Lazy.by(this::readSpelling);

  /**
   * The words of a pack.
   *
   * @param verified whether the file is known to be correct
   */
  PackWords(Optional<YamlMap> file, boolean verified) {
    this.file = file;
    this.verified = verified;
  }

  /** Reads all of it, so that every mistake is found. */
  PackWords readAll() {
    file.ifPresent(map -> map.allowOnly("sets", "common", "spelling"));
    common.get();
    sets.get();
    spelling.get();
    return this;
  }

  /** Words too frequent in news to start a search from. */
  Set<String> common() {
    return common.get();
  }

  /** The word sets that patterns can name. */
  WordSets sets() {
    return sets.get();
  }

  /** For each region the words that it spells differently. */
  Map<String, Map<String, String>> spelling() {
    return spelling.get();
  }

  private Set<String> readCommon() {
    return file.isPresent() ? Set.copyOf(file.get().texts("common")) : Set.of();
  }

  private WordSets readSets() {
    Optional<YamlMap> map = file.flatMap(words -> words.map("sets"));
    if (map.isEmpty()) {
      return WordSets.NONE;
    }
    if (verified) {
      return new WordSets(Set.copyOf(map.get().keys()), map.get()::texts);
    }
    Map<String, List<String>> all = new TreeMap<>();
    map.get().keys().forEach(set -> all.put(set, map.get().texts(set)));
    return new WordSets(all);
  }

  private Map<String, Map<String, String>> readSpelling() {
    Map<String, Map<String, String>> all = new HashMap<>();
    Optional<YamlMap> map = file.flatMap(words -> words.map("spelling"));
    for (String region : map.map(YamlMap::keys).orElse(List.of())) {
      all.put(region, texts(map.get(), region));
    }
    return Collections.unmodifiableMap(all);
  }

  /** The texts of a mapping, in its order; none if the key is missing. */
  static Map<String, String> texts(YamlMap file, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    Optional<YamlMap> map = file.map(key);
    for (String name : map.map(YamlMap::keys).orElse(List.of())) {
      texts.put(name, map.get().text(name));
    }
    return Collections.unmodifiableMap(texts);
  }
}
