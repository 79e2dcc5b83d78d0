package org.housestyle.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * What the search for some phrases stops at: a word that is seen seldom, or two common words in a
 * row. Either may be misspelt where the phrase allows that.
 */
final class Anchors {

  private static final int MOST_STATES = 10_000_000;

  /** Words are parted by something, and it does not matter by how much of it. */
  private static final Automaton GAP =
      Operations.concatenate(
          Automata.makeChar(Prefilter.SEPARATOR),
          Operations.repeat(Automata.makeChar(Prefilter.SEPARATOR)));

  private static final Automaton LETTERS = Operations.repeat(Automata.makeCharRange('a', 'z'));

  private final Map<String, Set<String>> realWords;
  private final Set<String> right;
  private final Set<String> words = new HashSet<>();
  private final Set<String> misspellable = new HashSet<>();
  private final Set<List<Phrase.Place>> pairs = new HashSet<>();
  private final Set<List<Phrase.Place>> misspellablePairs = new HashSet<>();

  /**
   * Starts with nothing to stop at.
   *
   * @param realWords for each word that may be misspelt, the real words one edit away
   * @param right other words that are no misspelling
   */
  Anchors(Map<String, Set<String>> realWords, Set<String> right) {
    this.realWords = realWords;
    this.right = right;
  }

  void add(Phrase phrase, Set<String> commonWords) {
    Phrase.Place anchor = phrase.anchorPlace();
    Optional<Phrase.Place> before = phrase.before(commonWords);
    if (before.isPresent()) {
      (phrase.allowsMisspelling() ? misspellablePairs : pairs).add(List.of(before.get(), anchor));
    } else {
      words.addAll(anchor.spelt());
      if (phrase.allowsMisspelling()) {
        misspellable.addAll(anchor.misspellable());
      }
    }
  }

  /** All of it, over folded letters; 0 stands for any digit. */
  Automaton automaton() {
    List<Automaton> targets = new ArrayList<>();
    List<Automaton> firsts = new ArrayList<>();
    targets.add(strings(words));
    targets.add(misspellings(misspellable));
    for (List<Phrase.Place> pair : pairs) {
      Automaton first = first(pair.get(0));
      firsts.add(first);
      targets.add(inARow(first, strings(pair.get(1).spelt())));
    }
    for (List<Phrase.Place> pair : misspellablePairs) {
      Automaton first = first(pair.get(0));
      Automaton second = strings(pair.get(1).spelt());
      Automaton wrongFirst = misspellings(pair.get(0).misspellable());
      firsts.add(first);
      firsts.add(wrongFirst);
      targets.add(inARow(first, second));
      targets.add(inARow(wrongFirst, second));
      targets.add(inARow(first, misspellings(pair.get(1).misspellable())));
    }
    if (firsts.isEmpty()) {
      return Operations.determinize(Operations.union(targets), MOST_STATES);
    }
    // What begins like a pair may be followed by the one that is looked for.
    Automaton before = Operations.repeat(concatenate(Operations.union(firsts), GAP));
    return Operations.determinize(concatenate(before, Operations.union(targets)), MOST_STATES);
  }

  /** The first place of a pair; an apostrophe parts words, so a possessive is two of them. */
  private static Automaton first(Phrase.Place place) {
    Automaton words = strings(place.spelt());
    return place.possessives().isEmpty()
        ? words
        : concatenate(words, Operations.optional(concatenate(GAP, Automata.makeChar('s'))));
  }

  private static Automaton inARow(Automaton first, Automaton second) {
    return concatenate(concatenate(first, GAP), second);
  }

  private static Automaton concatenate(Automaton first, Automaton second) {
    return Operations.concatenate(first, second);
  }

  private Automaton misspellings(Collection<String> of) {
    List<Automaton> near = new ArrayList<>();
    Set<String> excluded = new HashSet<>(right);
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
