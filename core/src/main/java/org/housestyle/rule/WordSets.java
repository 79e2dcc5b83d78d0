package org.housestyle.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.housestyle.rule.TermPattern.Slot;

/** The word sets that patterns can name in braces. Each is parsed once. Thread-safe. */
final class WordSets {

  static final WordSets NONE = new WordSets(Map.of());

  private final Map<String, List<String>> sets;
  private final Map<String, List<List<Slot>>> parsed = new ConcurrentHashMap<>();

  WordSets(Map<String, List<String>> sets) {
    this.sets = sets;
  }

  Set<String> names() {
    return sets.keySet();
  }

  /**
   * The choices that a set stands for; empty if there is no such set.
   *
   * @throws IllegalArgumentException if one of its entries is not a pattern
   */
  Optional<List<List<Slot>>> choices(String name) {
    List<String> entries = sets.get(name);
    if (entries == null) {
      return Optional.empty();
    }
    List<List<Slot>> known = parsed.get(name);
    if (known == null) {
      List<List<Slot>> choices = new ArrayList<>();
      entries.forEach(entry -> choices.addAll(PatternParser.choices(entry)));
      known = List.copyOf(choices);
      parsed.put(name, known);
    }
    return Optional.of(known);
  }
}
