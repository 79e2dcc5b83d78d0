// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.LINE_LABEL;

import java.util.Arrays;
import java.util.Locale;
import org.housestyle.text.Characters;
import org.housestyle.text.Lines;

/**
 * Line ends inside a block. Most only wrap a paragraph to fit a page. But a line end before or
 * after a line that is too long to have been wrapped separates paragraphs, and so does one before a
 * line that begins with a label such as "Image:".
 */
final class LineBreaks {

  /** The longest line, in UTF-16 units, that may have been wrapped. */
  private static final int LONGEST_WRAPPED = 120;

  private static final int LONGEST_LABEL = 40;
  private static final int MOST_WORDS = 3;

  private LineBreaks() {}

  /**
   * Whether there is a line end at an offset that separates paragraphs; reads no more of the text
   * than it has to.
   */
  static boolean isParagraphBreak(String prose, int offset) {
    if (!Characters.isLineEnd(prose.charAt(offset))) {
      return false;
    }
    int start = offset;
    while (start > 0
        && offset - start <= LONGEST_WRAPPED
        && !Characters.isLineEnd(prose.charAt(start - 1))) {
      start--;
    }
    int next = Lines.next(prose, offset);
    int end = next;
    while (end < prose.length()
        && end - next <= LONGEST_WRAPPED
        && !Characters.isLineEnd(prose.charAt(end))) {
      end++;
    }
    return offset - start > LONGEST_WRAPPED
        || end - next > LONGEST_WRAPPED
        || beginsWithLabel(prose, next);
  }

  /** Whether a line begins with one to three words, one of them a label's, and a colon. */
  static boolean beginsWithLabel(String prose, int line) {
    int most = Math.min(prose.length(), line + LONGEST_LABEL);
    int colon = line;
    while (colon < most && prose.charAt(colon) != ':') {
      char c = prose.charAt(colon);
      if (!Character.isLetter(c) && c != ' ') {
        return false;
      }
      colon++;
    }
    return colon < most
        && colon > line
        && Character.isUpperCase(prose.charAt(line))
        && Arrays.stream(prose.substring(line, colon).split(" "))
            .limit(MOST_WORDS)
            .anyMatch(word -> ENGLISH.has(LINE_LABEL, word.toLowerCase(Locale.ROOT)));
  }
}
