package org.housestyle.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** A phrase as Lucene looks for it. Equal to nothing but itself, so that it is cheap in a set. */
final class PhraseQuery {

  private final Phrase phrase;
  private final IntervalsSource source;
  private final boolean misspelt;

  private PhraseQuery(Phrase phrase, IntervalsSource source, boolean misspelt) {
    this.phrase = phrase;
    this.source = source;
    this.misspelt = misspelt;
  }

  Phrase phrase() {
    return phrase;
  }

  /** What finds it. */
  IntervalsSource source() {
    return source;
  }

  /** Whether this finds it with one word misspelt. */
  boolean misspelt() {
    return misspelt;
  }

  /** The queries of a phrase: as it is spelt, and with each word in turn misspelt. */
  static List<PhraseQuery> of(Phrase phrase, Map<String, Set<String>> realWords) {
    List<IntervalsSource> places = new ArrayList<>();
    phrase.places().forEach(place -> places.add(anyOf(place.forms(), "")));
    List<PhraseQuery> queries = new ArrayList<>();
    queries.add(new PhraseQuery(phrase, inOrder(places), false));
    for (int i = 0; i < places.size(); i++) {
      Set<String> words = new TreeSet<>(phrase.places().get(i).words());
      words.addAll(phrase.places().get(i).plurals());
      words.removeIf(word -> !phrase.allowsMisspelling(word, realWords));
      if (!words.isEmpty()) {
        List<IntervalsSource> oneMisspelt = new ArrayList<>(places);
        oneMisspelt.set(i, anyOf(words, String.valueOf(WindowTokens.MEANT)));
        queries.add(new PhraseQuery(phrase, inOrder(oneMisspelt), true));
      }
    }
    return queries;
  }

  private static IntervalsSource anyOf(Collection<String> words, String prefix) {
    IntervalsSource[] terms =
        new TreeSet<>(words)
            .stream().map(word -> Intervals.term(prefix + word)).toArray(IntervalsSource[]::new);
    return terms.length == 1 ? terms[0] : Intervals.or(terms);
  }

  private static IntervalsSource inOrder(List<IntervalsSource> places) {
    return places.size() == 1
        ? places.get(0)
        : Intervals.phrase(places.toArray(IntervalsSource[]::new));
  }
}
