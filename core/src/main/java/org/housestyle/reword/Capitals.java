// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.Locale;
import org.housestyle.analysis.TitleCase;
import org.housestyle.text.Characters;

/** Tells and writes capitals on words. */
final class Capitals {

  private Capitals() {}

  /** Words with a capital if the words that they replace have one. */
  static String ofFirst(String original, String words) {
    return Character.isUpperCase(original.charAt(0)) ? capitalised(words) : words;
  }

  /** Whether there are two or more words with a capital, and none without but "of" and the like. */
  static boolean areOnEveryWord(String text) {
    String words = text.strip();
    int capitals = 0;
    for (int start = 0; start < words.length(); ) {
      int end = endOfWord(words, start);
      if (end > start && !TitleCase.isLittle(words.substring(start, end))) {
        if (!Character.isUpperCase(words.charAt(start))) {
          return false;
        }
        capitals++;
      }
      start = end + 1;
    }
    return capitals > 1;
  }

  private static int endOfWord(String words, int start) {
    int end = start;
    while (end < words.length() && !isGap(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isGap(char c) {
    return Characters.isSpace(c) || Characters.isHyphen(c);
  }

  /** With a capital on every word but little ones. */
  static String titleCase(String text) {
    StringBuilder title = new StringBuilder();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || " -".indexOf(text.charAt(end - 1)) >= 0) {
        String word = text.substring(start, end);
        boolean little = start > 0 && TitleCase.isLittle(word.strip());
        title.append(little ? word : capitalised(word));
        start = end;
      }
    }
    return title.toString();
  }

  /** With a capital on the first letter, which may come after a quotation mark. */
  static String capitalised(String text) {
    int at = Character.isLetterOrDigit(text.codePointAt(0)) || text.length() == 1 ? 0 : 1;
    int end = at + Character.charCount(text.codePointAt(at));
    return text.substring(0, at)
        + text.substring(at, end).toUpperCase(Locale.ROOT)
        + text.substring(end);
  }
}
