package org.housestyle.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the words that cues ask for, so that a sentence is compared with all of them as
 * numbers. Safe to share once nothing is added any more.
 */
final class WordNumbers {

  /** A word that no cue asks for. */
  static final int OTHER = 0;

  /** No word at all: what is left where a folded word has no letters. */
  static final int NOTHING = 1;

  /** A number in digits, {@code N} in a cue. */
  static final int NUMBER = 2;

  private static final int FIRST = 3;

  private final Map<String, Integer> numbers = new HashMap<>(2048);

  /** The number of a word that a cue asks for; {@code N} is any number. */
  int add(String word) {
    if (word.equals("N")) {
      return NUMBER;
    }
    if (of(word) == NUMBER || word.isEmpty()) {
      throw new IllegalArgumentException("Bug: a cue asks for \"" + word + "\"");
    }
    Integer known = numbers.putIfAbsent(word, FIRST + numbers.size());
    return known == null ? FIRST + numbers.size() - 1 : known;
  }

  /** How many numbers there are. */
  int size() {
    return FIRST + numbers.size();
  }

  /** The numbers of the words of a sentence. */
  int[] of(List<String> words) {
    int[] found = new int[words.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = of(words.get(i));
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
