package org.housestyle.reword;

import org.housestyle.analysis.Sentence;
import org.housestyle.analysis.TitleCase;
import org.housestyle.analysis.Words;
import org.housestyle.text.Span;

/** Whether a capital is due to a place, or belongs to the word that stands there. */
final class DueCapital {

  private static final int REACH = 80;

  private DueCapital() {}

  /** Whether a sentence begins there, or all words of a headline have a capital. */
  static boolean isAt(Span span, String prose) {
    String before = prose.substring(Math.max(0, span.start() - REACH), span.start());
    if (isBlankSincePunctuation(before) || before.endsWith("\n")) {
      return true;
    }
    String after =
        prose.substring(span.end(), Math.min(prose.length(), span.end() + REACH)).strip();
    boolean smallAfter = !after.isEmpty() && Character.isLowerCase(after.charAt(0));
    return (!smallAfter && endsWithCapital(before.stripTrailing())) || isHeadline(span, prose);
  }

  /** Whether the last word begins with no small letter. */
  private static boolean endsWithCapital(String text) {
    int word = text.length();
    while (word > 0 && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    return word < text.length() && !Character.isLowerCase(text.charAt(word));
  }

  private static boolean isBlankSincePunctuation(String text) {
    int start = text.length();
    while (start > 0 && NearWords.isPartOfPhrase(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start).isBlank();
  }

  private static boolean isHeadline(Span span, String prose) {
    Span sentence = Sentence.around(prose, span);
    return TitleCase.isStyleOf(Words.of(prose, sentence), prose);
  }
}
