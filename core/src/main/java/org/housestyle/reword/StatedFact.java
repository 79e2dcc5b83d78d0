// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHILD_WORD;
import static org.housestyle.english.WordList.STATED_FACT;
import static org.housestyle.english.WordList.STATED_PLACE;
import static org.housestyle.english.WordList.YOUNG;

import java.util.Locale;
import java.util.Optional;

/** What the term states is still stated: the child, and a place such as "Net". */
final class StatedFact implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Optional<String> place = phrase.statedPlace();
    String words = draft.text().toLowerCase(Locale.ROOT);
    if (place.isPresent() && !hasWord(words.replace('-', ' '), place.get())) {
      return Verdict.doubt("it no longer says \"" + place.get() + "\"");
    }
    for (String word : phrase.around().termWords()) {
      String fact = word.toLowerCase(Locale.ROOT);
      if (ENGLISH.has(STATED_FACT, fact) && !hasWord(words, fact)) {
        return Verdict.doubt("it no longer says \"" + fact + "\"");
      }
    }
    boolean child = phrase.namesChild() && !namesChild(words);
    return Verdict.doubtIf(child, "it no longer says that it is about children");
  }

  /** A wording with the place that the copy states and it does not. */
  static String added(String words, Optional<String> place) {
    return place.isEmpty() || hasWord(words, place.get()) ? words : place.get() + " " + words;
  }

  /** The word that replacements have for a place that the term states. */
  static Optional<String> place(Surroundings around) {
    for (String word : around.termWords()) {
      Optional<String> place = ENGLISH.form(STATED_PLACE, word.toLowerCase(Locale.ROOT));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** Whether some words in small letters have one for a child. */
  static boolean namesChild(String words) {
    for (int start = 0; start < words.length(); ) {
      int end = endOfWord(words, start);
      String word = words.substring(start, end);
      if (ENGLISH.has(CHILD_WORD, word) || ENGLISH.has(YOUNG, word)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static int endOfWord(String words, int start) {
    int end = start;
    while (end < words.length() && words.charAt(end) != ' ' && words.charAt(end) != '-') {
      end++;
    }
    return end;
  }

  private static boolean hasWord(String words, String word) {
    return (" " + words + " ").contains(" " + word + " ");
  }
}
