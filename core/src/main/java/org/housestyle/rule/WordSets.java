package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
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
      }
      known = PatternParser.folded(choices);
      parsed.put(name, known);
    }
    return Optional.of(known);
  }
}
