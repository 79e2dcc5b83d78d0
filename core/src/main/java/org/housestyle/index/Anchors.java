// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
 * The words that a search for phrases starts from: a rare word, or two common words in a row.
 * Either may be misspelt if the phrase allows that. Not thread-safe.
 */
public final class Anchors {

  /**
   * A word of a phrase, in its forms.
   *
   * @param forms singular and plural of each word that may fill the place, folded
   * @param misspellable those whose misspellings are found too
   * @param possessive whether it may have a possessive ending
   */
  public record Anchor(Set<String> forms, List<String> misspellable, boolean possessive) {}

  private record Pair(Anchor first, Anchor second) {}

  private static final int MOST_STATES = 10_000_000;

  /** One or more separators between two words. */
  private static final Automaton GAP =
      Operations.concatenate(
          Automata.makeChar(WordAutomaton.SEPARATOR),
          Operations.repeat(Automata.makeChar(WordAutomaton.SEPARATOR)));

  private static final Automaton LETTERS = Operations.repeat(Automata.makeCharRange('a', 'z'));

  private final Map<String, Set<String>> realWords;
  private final Set<String> correct;
  private final Set<String> words = new TreeSet<>();
  private final Set<String> misspellable = new TreeSet<>();
  private final Set<Pair> pairs = new LinkedHashSet<>();
  private final Set<Pair> misspellablePairs = new LinkedHashSet<>();

  /**
   * No words yet.
   *
   * @param realWords the real words one edit away from each word that may be misspelt
   * @param correct other words that are not misspellings
   */
  public Anchors(Map<String, Set<String>> realWords, Set<String> correct) {
    this.realWords = realWords;
    this.correct = correct;
  }

  /** Adds a word that is searched for alone. */
  public void add(Anchor word, boolean allowsMisspelling) {
    words.addAll(word.forms());
    if (allowsMisspelling) {
      misspellable.addAll(word.misspellable());
    }
  }

  /** Adds two words that are searched for in a row. At most one of them may be misspelt. */
  public void addPair(Anchor first, Anchor second, boolean allowsMisspelling) {
    (allowsMisspelling ? misspellablePairs : pairs).add(new Pair(first, second));
  }

  /** An automaton over folded letters that accepts all of them; 0 means any digit. */
  Automaton automaton() {
    if (words.isEmpty() && pairs.isEmpty() && misspellablePairs.isEmpty()) {
      // A pack without terms. Lucene's automaton of nothing has no state to begin in.
      Automaton nothing = new Automaton();
      nothing.createState();
      return nothing;
    }
    List<Automaton> targets = new ArrayList<>();
    List<Automaton> firsts = new ArrayList<>();
    targets.add(strings(words));
    targets.add(misspellings(misspellable));
    for (Pair pair : pairs) {
      Automaton first = first(pair.first());
      firsts.add(first);
      targets.add(inARow(first, strings(pair.second().forms())));
    }
    for (Pair pair : misspellablePairs) {
      Automaton first = first(pair.first());
      Automaton second = strings(pair.second().forms());
      Automaton wrongFirst = misspellings(pair.first().misspellable());
      firsts.add(first);
      firsts.add(wrongFirst);
      targets.add(inARow(first, second));
      targets.add(inARow(wrongFirst, second));
      targets.add(inARow(first, misspellings(pair.second().misspellable())));
    }
    if (firsts.isEmpty()) {
      return Operations.determinize(Operations.union(targets), MOST_STATES);
    }
    // The first word of one pair may be followed by the first word of another.
    Automaton before = Operations.repeat(Operations.concatenate(Operations.union(firsts), GAP));
    return Operations.determinize(
        Operations.concatenate(before, Operations.union(targets)), MOST_STATES);
  }

  /** The first word of a pair. An apostrophe separates words, so a possessive is two of them. */
  private static Automaton first(Anchor word) {
    Automaton forms = strings(word.forms());
    return word.possessive()
        ? Operations.concatenate(
            forms, Operations.optional(Operations.concatenate(GAP, Automata.makeChar('s'))))
        : forms;
  }

  private static Automaton inARow(Automaton first, Automaton second) {
    return Operations.concatenate(Operations.concatenate(first, GAP), second);
  }

  private Automaton misspellings(Collection<String> of) {
    List<Automaton> near = new ArrayList<>();
    Set<String> excluded = new HashSet<>(correct);
    for (String word : of) {
      near.add(new LevenshteinAutomata(word, true).toAutomaton(1));
      excluded.addAll(realWords.get(word));
    }
    Automaton all = Operations.intersection(Operations.union(near), LETTERS);
    return Operations.minus(
        Operations.determinize(all, MOST_STATES), strings(excluded), MOST_STATES);
  }

  private static Automaton strings(Collection<String> words) {
    Set<String> sorted = new TreeSet<>();
    for (String word : words) {
      sorted.add(word.replaceAll("[0-9]", "0"));
    }
    List<BytesRef> bytes = new ArrayList<>();
    for (String word : sorted) {
      bytes.add(new BytesRef(word));
    }
    return Automata.makeStringUnion(bytes);
  }
}
