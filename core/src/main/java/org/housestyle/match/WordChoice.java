// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.housestyle.analysis.Folding;
import org.housestyle.index.PlaceWords;
import org.housestyle.rule.Plural;
import org.housestyle.rule.TermPattern.Slot;

/**
 * The words that may fill one place of a phrase. Immutable.
 *
 * @param known the words as the pack has them, and which of them may be misspelt
 * @param forms these words, their plurals, and both with a possessive ending if they may have one
 * @param kinds a bit for the {@link #kind} of each form
 */
record WordChoice(PlaceWords known, Set<String> forms, long kinds) {

  /** The place of these words. */
  static WordChoice of(PlaceWords known) {
    Set<String> forms = new HashSet<>(known.words());
    forms.addAll(known.plurals());
    if (known.possessive()) {
      for (String word : List.copyOf(forms)) {
        forms.add(word + "'s");
      }
    }
    long kinds = 0;
    for (String form : forms) {
      kinds |= kind(form);
    }
    return new WordChoice(known, forms, kinds);
  }

  /**
   * The place that a slot makes.
   *
   * @param correctable the words whose misspellings are known
   */
  static WordChoice of(Slot slot, Set<String> correctable) {
    Set<String> words = new HashSet<>();
    Set<String> plurals = new HashSet<>();
    for (String word : slot.words()) {
      words.add(Folding.fold(word));
      if (slot.head()) {
        plurals.add(Folding.fold(Plural.of(word)));
      }
    }
    plurals.removeAll(words);
    Set<String> misspellable = new TreeSet<>(words);
    misspellable.addAll(plurals);
    misspellable.retainAll(correctable);
    return of(new PlaceWords(words, plurals, slot.head(), List.copyOf(misspellable), slot.set()));
  }

  /** One of 64 bits, by the first letter and the length of a word; none if it has no letters. */
  private static long kind(String word) {
    return word.isEmpty() ? 0 : 1L << (word.charAt(0) + 5 * word.length());
  }

  /** Whether a word of the copy, spelt right, fills the place. */
  boolean isFilledBy(String word) {
    return (kinds & kind(word)) != 0 && forms.contains(word);
  }

  /** Whether a word of the copy, spelt right, fills the place in the plural. */
  boolean isPlural(String word) {
    String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return known.plurals().contains(plain);
  }

  /** The words, in the singular and in the plural. */
  Set<String> spelt() {
    Set<String> spelt = new HashSet<>(known.words());
    spelt.addAll(known.plurals());
    return spelt;
  }
}
