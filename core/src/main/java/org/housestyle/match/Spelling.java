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

  private final Map<String, Set<String>> misspellable;
  private final Set<String> forms;
  private final Set<String> real = new HashSet<>();

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
  }

  /** The words that {@code written} misspells; empty if it is a real word or far from all. */
  List<String> meantBy(String written) {
    if (!isPlainWord(written) || real.contains(written)) {
      return List.of();
    }
    List<String> meant = new ArrayList<>();
    for (String word : misspellable.keySet()) {
      if (isOneEdit(written, word)) {
        meant.add(word);
      }
    }
    return meant;
  }

  /** Every misspelling of a word, as an automaton over its letters. */
  Automaton misspellingsOf(String word) {
    Set<String> real = new HashSet<>(misspellable.getOrDefault(word, Set.of()));
    forms.stream().filter(form -> isOneEdit(form, word)).forEach(real::add);
    real.add(word);
    Automaton near = new LevenshteinAutomata(word, true).toAutomaton(1);
    return Operations.minus(near, strings(real), 10_000);
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
