package org.housestyle.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.housestyle.yaml.YamlMap;

/**
 * What {@code words.yaml} has.
 *
 * @param sets the word sets that patterns can name
 * @param common words too frequent in news to start a search from
 * @param spelling for each region the words that it spells differently
 */
record PackWords(WordSets sets, Set<String> common, Map<String, Map<String, String>> spelling) {

  static final PackWords NONE = new PackWords(WordSets.NONE, Set.of(), Map.of());

  static PackWords read(YamlMap file) {
    file.allowOnly("sets", "common", "spelling");
    Set<String> common = Set.copyOf(file.texts("common"));
    Map<String, List<String>> sets = new TreeMap<>();
    file.map("sets").ifPresent(map -> map.keys().forEach(set -> sets.put(set, map.texts(set))));
    Map<String, Map<String, String>> spelling = new TreeMap<>();
    file.map("spelling")
        .ifPresent(map -> map.keys().forEach(region -> spelling.put(region, texts(map, region))));
    return new PackWords(new WordSets(sets), common, Map.copyOf(spelling));
  }

  /** The texts of a mapping, in its order; none if the key is missing. */
  static Map<String, String> texts(YamlMap file, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    file.map(key).ifPresent(map -> map.keys().forEach(name -> texts.put(name, map.text(name))));
    return Collections.unmodifiableMap(texts);
  }
}
