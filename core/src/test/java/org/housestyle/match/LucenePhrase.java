// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** A phrase as Lucene looks for it. Equal to nothing but itself, so that it is cheap in a set. */
final class LucenePhrase {

  private final Phrase phrase;
  private final IntervalsSource source;
  private final boolean misspelt;

  private LucenePhrase(Phrase phrase, IntervalsSource source, boolean misspelt) {
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
  static List<LucenePhrase> of(Phrase phrase) {
    List<IntervalsSource> places = new ArrayList<>();
    phrase.places().forEach(place -> places.add(anyOf(place.forms(), "")));
    List<LucenePhrase> queries = new ArrayList<>();
    queries.add(new LucenePhrase(phrase, inOrder(places), false));
    for (int i = 0; i < places.size(); i++) {
      List<String> words = phrase.places().get(i).known().misspellable();
      if (phrase.allowsMisspelling() && !words.isEmpty()) {
        List<IntervalsSource> oneMisspelt = new ArrayList<>(places);
        oneMisspelt.set(i, anyOf(words, String.valueOf(LuceneTokens.MEANT)));
        queries.add(new LucenePhrase(phrase, inOrder(oneMisspelt), true));
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
