package org.housestyle.reword;

import java.util.Locale;
import java.util.regex.Pattern;
import org.housestyle.analysis.TitleCase;

/** Gives a replacement the capitals of what it replaces. */
final class Capitals {

  private static final Pattern SPACE = Pattern.compile("(?<=[ -])");

  private Capitals() {}

  /**
   * The replacement in sentence case, Title Case or ALL CAPITALS, as {@code original} is.
   *
   * @param beginsOrHeads whether a capital is due to the place: it begins a sentence, or stands in
   *     a headline whose words all have one. Elsewhere the capital belongs to the old word ("Net").
   */
  static String like(String original, String replacement, boolean beginsOrHeads) {
    String[] words = original.strip().split("[\\s\\p{Pd}]+");
    if (words.length > 1 && original.equals(original.toUpperCase(Locale.ROOT))) {
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

  /** Whether there is more than one word, and each but "of" and the like begins with a capital. */
  static boolean areOnEveryWord(String text) {
    String[] words = text.strip().split("[\\s\\p{Pd}]+");
    for (String word : words) {
      if (!TitleCase.isLittle(word) && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
    }
    return words.length > 1;
  }

  private static String titleCase(String text) {
    StringBuilder title = new StringBuilder();
    for (String word : SPACE.split(text)) {
      boolean little = title.length() > 0 && TitleCase.isLittle(word.strip());
      title.append(little ? word : capitalised(word));
    }
    return title.toString();
  }

  private static String capitalised(String text) {
    int first = Character.charCount(text.codePointAt(0));
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
