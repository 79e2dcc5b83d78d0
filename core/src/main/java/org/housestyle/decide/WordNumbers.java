// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the words of cues, so that cues are compared with sentences as numbers. Thread-safe
 * after the last word was added.
 */
final class WordNumbers {

  /** A word that is in no cue. */
  static final int OTHER = 0;

  /** An empty word: a word of invisible characters only, after folding. */
  static final int NOTHING = 1;

  /** A number in digits, {@code N} in a cue. */
  static final int NUMBER = 2;

  private static final int FIRST = 3;

  private final Map<String, Integer> numbers = new HashMap<>(2048);

  /** The number of a word of a cue, a new one if needed; {@code N} is any number. */
  int add(String word) {
    if (word.equals("N")) {
      return NUMBER;
    }
    if (of(word) == NUMBER || word.isEmpty()) {
      throw new IllegalArgumentException("Bug: a cue has the word \"" + word + "\"");
    }
    Integer known = numbers.putIfAbsent(word, FIRST + numbers.size());
    return known == null ? FIRST + numbers.size() - 1 : known;
  }

  /** How many numbers there are. */
  int size() {
    return FIRST + numbers.size();
  }

  /** The numbers of the words of a sentence. */
  int[] of(List<CueText.Word> words) {
    int[] found = new int[words.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = of(words.get(i).text());
    }
    return found;
  }

  private int of(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    if (word.isEmpty()) {
      return NOTHING;
    }
    return word.charAt(0) >= '0' && word.charAt(0) <= '9' ? NUMBER : OTHER;
  }
}
