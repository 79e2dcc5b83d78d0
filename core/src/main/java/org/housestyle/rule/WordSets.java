// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.housestyle.rule.TermPattern.Slot;

/**
 * The word sets that patterns can name in braces. Each is parsed once, and all patterns share its
 * slots. Thread-safe.
 */
final class WordSets {

  static final WordSets NONE = new WordSets(Map.of());

  private final Set<String> names;
  private final Function<String, List<String>> entries;
  private final Map<String, List<List<Slot>>> parsed = new ConcurrentHashMap<>();

  /** Words of the parsed sets that are written with a capital, by their small letters. */
  private final Map<String, String> capitals = new ConcurrentHashMap<>();

  WordSets(Map<String, List<String>> sets) {
    this(sets.keySet(), sets::get);
  }

  /**
   * Word sets that are read when a pattern names them.
   *
   * @param entries the entries of each set
   */
  WordSets(Set<String> names, Function<String, List<String>> entries) {
    this.names = names;
    this.entries = entries;
  }

  Set<String> names() {
    return names;
  }

  /**
   * The choices that a set stands for; empty if there is no such set.
   *
   * @throws IllegalArgumentException if one of its entries is not a pattern
   */
  Optional<List<List<Slot>>> choices(String name) {
    if (!names.contains(name)) {
      return Optional.empty();
    }
    List<List<Slot>> known = parsed.get(name);
    if (known == null) {
      List<List<Slot>> choices = new ArrayList<>();
      for (String entry : entries.apply(name)) {
        choices.addAll(PatternParser.choices(entry));
        noteCapitals(entry);
      }
      known = PatternParser.folded(choices).stream().map(choice -> named(name, choice)).toList();
      parsed.put(name, known);
    }
    return Optional.of(known);
  }

  private static List<Slot> named(String set, List<Slot> choice) {
    return choice.stream().map(slot -> new Slot(slot.words(), slot.head(), set)).toList();
  }

  private void noteCapitals(String entry) {
    if (entry.equals(entry.toLowerCase(Locale.ROOT))) {
      return;
    }
    for (String word : entry.split("[^\\p{L}\\p{N}'’]+", -1)) {
      String small = word.toLowerCase(Locale.ROOT);
      if (!small.equals(word)) {
        capitals.put(small.replace('’', '\''), word);
      }
    }
  }

  /** A word as the parsed sets write it; the same word if they have it in small letters. */
  String capitalised(String word) {
    return capitals.getOrDefault(word.replace('’', '\''), word);
  }
}
