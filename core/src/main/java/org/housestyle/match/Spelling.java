package org.housestyle.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Which words count as a misspelling of a term's word: those one edit away (a letter left out,
 * added, changed, or two swapped) that are no real word. Immutable.
 */
final class Spelling {

  private static final int MOST_STATES = 10_000_000;

  private final Map<String, Set<String>> misspellable;
  private final Set<String> forms;
  private final Set<String> real = new HashSet<>();
  private final Map<String, List<String>> byShortening = new HashMap<>();

  /**
   * Keeps what is known of each word.
   *
   * @param realWords for each word that is looked for misspelt, the real words one edit away
   * @param forms every form of every term; none of them is a misspelling of another
   */
  Spelling(Map<String, Set<String>> realWords, Collection<String> forms) {
    this.misspellable = Map.copyOf(realWords);
    this.forms = Set.copyOf(forms);
    realWords.values().forEach(real::addAll);
    real.addAll(forms);
    for (String word : misspellable.keySet()) {
      for (String shortened : shortenings(word)) {
        byShortening.computeIfAbsent(shortened, key -> new ArrayList<>()).add(word);
      }
    }
  }

  /** The words that {@code written} misspells; empty if it is a real word or far from all. */
  List<String> meantBy(String written) {
    if (written.length() < 2 || !isPlainWord(written) || real.contains(written)) {
      return List.of();
    }
    Set<String> meant = new TreeSet<>();
    for (String shortened : shortenings(written)) {
      for (String word : byShortening.getOrDefault(shortened, List.of())) {
        if (isOneEdit(written, word)) {
          meant.add(word);
        }
      }
    }
    return List.copyOf(meant);
  }

  /** A word, and what is left of it without one of its letters: words one edit apart share one. */
  private static List<String> shortenings(String word) {
    List<String> shortenings = new ArrayList<>();
    shortenings.add(word);
    for (int i = 0; i < word.length(); i++) {
      shortenings.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shortenings;
  }

  /** Every misspelling of some words, as an automaton over their letters. */
  Automaton misspellingsOf(Collection<String> words) {
    List<Automaton> near = new ArrayList<>();
    Set<String> realNear = new HashSet<>(words);
    for (String word : words) {
      near.add(new LevenshteinAutomata(word, true).toAutomaton(1));
      realNear.addAll(misspellable.getOrDefault(word, Set.of()));
    }
    realNear.addAll(forms);
    Automaton all = Operations.determinize(Operations.union(near), MOST_STATES);
    return Operations.minus(all, strings(realNear), MOST_STATES);
  }

  /** The words of a list, as an automaton over their letters. */
  static Automaton strings(Collection<String> words) {
    List<BytesRef> sorted = new ArrayList<>();
    for (String word : new TreeSet<>(words)) {
      sorted.add(new BytesRef(word));
    }
    return Automata.makeStringUnion(sorted);
  }

  private static boolean isPlainWord(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  static boolean isOneEdit(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter.length() - start
        && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
      end++;
    }
    int leftShort = shorter.length() - start - end;
    int leftLong = longer.length() - start - end;
    boolean swapped =
        leftShort == 2
            && leftLong == 2
            && shorter.charAt(start) == longer.charAt(start + 1)
            && shorter.charAt(start + 1) == longer.charAt(start);
    return (leftLong == 1 && leftShort <= 1) || swapped;
  }

  /** For each word of the packs, the real words near it, put together. */
  static Map<String, Set<String>> union(List<Map<String, Set<String>>> packs) {
    Map<String, Set<String>> all = new HashMap<>();
    for (Map<String, Set<String>> pack : packs) {
      pack.forEach((word, real) -> all.computeIfAbsent(word, key -> new HashSet<>()).addAll(real));
    }
    return all;
  }
}
