package org.housestyle.reword;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** Whether words, more than one, have a capital each, but for "of" and the like. */
  static boolean areOnEveryWord(String text) {
    List<String> great =
        Stream.of(text.strip().split("[\\s\\p{Pd}]+"))
            .filter(word -> !TitleCase.isLittle(word))
            .toList();
    return great.size() > 1 && great.stream().allMatch(it -> Character.isUpperCase(it.charAt(0)));
  }

  private static String titleCase(String text) {
    StringBuilder title = new StringBuilder();
    for (String word : SPACE.split(text)) {
      boolean little = title.length() > 0 && TitleCase.isLittle(word.strip());
      title.append(little ? word : capitalised(word));
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
