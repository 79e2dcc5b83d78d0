// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.office;

import java.util.List;
import org.housestyle.text.Span;

/**
 * Finds the word that a comment hangs on which cannot stand where it belongs. A word stays the same
 * when other comments cut the text up, so that a second run finds the comment again.
 */
public final class LastWord {

  private LastWord() {}

  /**
   * The last word that ends at or before an offset, or else the first piece.
   *
   * @param pieces where comments can stand, in the order of the text; at least one
   */
  public static Span before(String text, List<Span> pieces, int offset) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      Span piece = pieces.get(i);
      if (piece.end() <= offset && !piece.in(text).isBlank()) {
        int end = piece.start() + piece.in(text).stripTrailing().length();
        return new Span(start(text, pieces, i, end), end);
      }
    }
    return pieces.get(0);
  }

  private static int start(String text, List<Span> pieces, int last, int end) {
    int piece = last;
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      if (start == pieces.get(piece).start()) {
        if (piece == 0 || pieces.get(piece - 1).end() != start) {
          break;
        }
        piece--;
      }
      start--;
    }
    return start;
  }
}
