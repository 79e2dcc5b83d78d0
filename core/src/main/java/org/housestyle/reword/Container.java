// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CONTAINS;
import static org.housestyle.english.WordList.DETERMINER;
import static org.housestyle.english.WordList.PICTURE;
import static org.housestyle.english.WordList.SHOWS;

import java.util.List;
import java.util.Optional;

/**
 * A word for pictures that the term fills: "films of …", "a video showing …".
 *
 * @param link the word between both
 * @param between how many words there are between that word and the term
 */
record Container(String link, int between) {

  /** How many adjectives may come between the link and the term. */
  private static final int MOST_BETWEEN = 1;

  /** The container just before a term; empty if there is none. */
  static Optional<Container> before(Surroundings around) {
    List<String> words = around.preceding();
    int at = words.size() - 1;
    for (int between = 0; between <= MOST_BETWEEN && at > 0; between++, at--) {
      String word = words.get(at);
      if (ENGLISH.has(SHOWS, word) || ENGLISH.has(CONTAINS, word)) {
        return ENGLISH.has(PICTURE, words.get(at - 1)) && describe(around, between)
            ? Optional.of(new Container(word, between))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the nearest words before a term only describe it. The tagger is asked last. */
  private static boolean describe(Surroundings around, int count) {
    List<String> words = around.preceding();
    for (int i = 0; i < count; i++) {
      String word = words.get(words.size() - 1 - i);
      if (Vocabulary.isPreposition(word)
          || (!ENGLISH.has(DETERMINER, word) && !around.isAdjectiveBefore(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it says that the pictures contain the term, which only the old word can be. */
  boolean contains() {
    return ENGLISH.has(CONTAINS, link);
  }
}
