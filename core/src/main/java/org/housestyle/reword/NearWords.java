package org.housestyle.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.housestyle.analysis.Folding;

/**
 * Cuts the words near a term: letters and digits, and an apostrophe with the letters behind it.
 * Plain loops, since it is asked several times for each finding.
 */
final class NearWords {

  private static final int LETTERS =
      (1 << Character.UPPERCASE_LETTER)
          | (1 << Character.LOWERCASE_LETTER)
          | (1 << Character.TITLECASE_LETTER)
          | (1 << Character.MODIFIER_LETTER)
          | (1 << Character.OTHER_LETTER);
  private static final int NUMBERS =
      (1 << Character.DECIMAL_DIGIT_NUMBER)
          | (1 << Character.LETTER_NUMBER)
          | (1 << Character.OTHER_NUMBER);

  private NearWords() {}

  /** The first words of a text, in lower case and with straight apostrophes; so many at most. */
  static List<String> of(String text, int most) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < most) {
      int end = endOf(text, at);
      if (end > at) {
        words.add(text.substring(at, end).toLowerCase(Locale.ROOT).replace('’', '\''));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  /** Where the word ends that begins at an offset; the offset itself if none does. */
  private static int endOf(String text, int start) {
    int end = endOf(text, start, LETTERS | NUMBERS);
    if (end > start && end < text.length() && isApostrophe(text.charAt(end))) {
      int more = endOf(text, end + 1, LETTERS);
      return more > end + 1 ? more : end;
    }
    return end;
  }

  private static int endOf(String text, int start, int types) {
    int end = start;
    while (end < text.length() && isOf(types, text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isOf(int types, int c) {
    return ((types >> Character.getType(c)) & 1) != 0;
  }

  /** Whether a word goes on, or begins, at an offset. */
  static boolean isPartAt(String text, int offset) {
    return offset < text.length() && isOf(LETTERS | NUMBERS, text.codePointAt(offset));
  }

  /** Whether a phrase goes on over a character, as it does not over punctuation. */
  static boolean isPartOfPhrase(char c) {
    return Character.isLetterOrDigit(c) || Folding.isSpace(c) || isApostrophe(c);
  }

  /** Whether an apostrophe stands there that may be part of a word. */
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Whether one of the words, from a place in their list on, is in a set. */
  static boolean anyIn(Set<String> set, List<String> words, int from) {
    for (int i = Math.max(0, from); i < words.size(); i++) {
      if (set.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
