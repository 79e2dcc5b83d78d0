package org.housestyle.reword;

import java.util.Locale;
import org.housestyle.analysis.TitleCase;

/** Gives a replacement the capitals of what it replaces. */
final class Capitals {

  private Capitals() {}

  /**
   * The replacement in sentence case, Title Case or ALL CAPITALS, as {@code original} is.
   *
   * @param beginsOrHeads whether a capital is due to the place: it begins a sentence, or stands in
   *     a headline whose words all have one. Elsewhere the capital belongs to the old word ("Net").
   */
  static String like(String original, String replacement, boolean beginsOrHeads) {
    if (Character.toUpperCase(original.charAt(0)) != original.charAt(0)) {
      return replacement;
    }
    if (original.equals(original.toUpperCase(Locale.ROOT)) && hasTwoWords(original.strip())) {
      return replacement.toUpperCase(Locale.ROOT);
    }
    if (!Character.isUpperCase(original.charAt(0))) {
      return replacement;
    }
    if (areOnEveryWord(original)) {
      return titleCase(replacement);
    }
    return beginsOrHeads ? capitalised(replacement) : replacement;
  }

  /** Whether words, more than one, have a capital each, but for "of" and the like. */
  static boolean areOnEveryWord(String text) {
    String words = text.strip();
    int great = 0;
    for (int start = 0; start < words.length(); ) {
      int end = endOfWord(words, start);
      if (end > start && !TitleCase.isLittle(words.substring(start, end))) {
        if (!Character.isUpperCase(words.charAt(start))) {
          return false;
        }
        great++;
      }
      start = end + 1;
    }
    return great > 1;
  }

  private static boolean hasTwoWords(String words) {
    int gap = endOfWord(words, 0);
    return gap < words.length() - 1;
  }

  private static int endOfWord(String words, int start) {
    int end = start;
    while (end < words.length() && !isGap(words.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isGap(char c) {
    return " \t\n\u000B\f\r".indexOf(c) >= 0 || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static String titleCase(String text) {
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

  /** A quotation mark before the first letter stays where it is. */
  private static String capitalised(String text) {
    int at = Character.isLetterOrDigit(text.codePointAt(0)) || text.length() == 1 ? 0 : 1;
    int end = at + Character.charCount(text.codePointAt(at));
    return text.substring(0, at)
        + text.substring(at, end).toUpperCase(Locale.ROOT)
        + text.substring(end);
  }
}
