package org.housestyle.analysis;

import org.housestyle.text.Characters;
import org.housestyle.text.Lines;

/**
 * Line ends inside a block. Most only wrap a paragraph to fit a page. But a line end before or
 * after a line that is too long to have been wrapped separates paragraphs.
 */
final class LineBreaks {

  /** The longest line, in UTF-16 units, that may have been wrapped. */
  private static final int LONGEST_WRAPPED = 120;

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
    return offset - start > LONGEST_WRAPPED || end - next > LONGEST_WRAPPED;
  }
}
