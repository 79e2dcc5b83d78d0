// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.TitleCase;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** Whether a capital is due to a place, or belongs to the word that is there. */
final class DueCapital {

  private DueCapital() {}

  /** Whether a sentence or a line begins there, or every word of a headline has a capital. */
  static boolean isAt(Span span, AnalyzedText text) {
    String prose = text.text();
    int before = span.start();
    while (before > 0 && Characters.isSpace(prose.charAt(before - 1))) {
      before--;
    }
    boolean afterWord = endsWord(before, text);
    boolean beginsLine = span.start() > 0 && prose.charAt(span.start() - 1) == '\n';
    return !afterWord
        || beginsLine
        || isBetweenCapitals(before, span, text)
        || TitleCase.isStyleOf(text.tokensIn(text.sentence(span)), prose);
  }

  /** Whether a word ends at an offset; an apostrophe may end one: "the sites' owners". */
  private static boolean endsWord(int offset, AnalyzedText text) {
    String prose = text.text();
    int end = offset > 1 && Characters.isApostrophe(prose.charAt(offset - 1)) ? offset - 1 : offset;
    return end > 0 && Character.isLetterOrDigit(prose.charAt(end - 1));
  }

  /**
   * Whether the word that ends at an offset has a capital, and no small letter follows the span.
   */
  private static boolean isBetweenCapitals(int before, Span span, AnalyzedText text) {
    String prose = text.text();
    int word = before;
    while (word > 0 && Character.isLetterOrDigit(prose.charAt(word - 1))) {
      word--;
    }
    int after = span.end();
    while (after < prose.length() && Characters.isSpace(prose.charAt(after))) {
      after++;
    }
    boolean smallAfter = after < prose.length() && Character.isLowerCase(prose.charAt(after));
    return !smallAfter && word < before && !Character.isLowerCase(prose.charAt(word));
  }
}
