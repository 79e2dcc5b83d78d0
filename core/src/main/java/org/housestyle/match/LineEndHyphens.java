// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import org.housestyle.text.Characters;
import org.housestyle.text.Lines;

/** Words that a typesetter divided at the end of a line: "pornog-" and "raphy" on the next. */
final class LineEndHyphens {

  private static final char SOFT_HYPHEN = '\u00AD';

  private LineEndHyphens() {}

  /**
   * Whether one of the hits is at a line end that may divide a word.
   *
   * @param hits offsets in the text
   */
  static boolean anyIsAt(int[] hits, String text) {
    for (int hit : hits) {
      if (hit > 0 && text.charAt(hit - 1) == '-') {
        return true;
      }
    }
    return false;
  }

  /**
   * The prose with soft hyphens in place of each hyphen and line end between two letters, so that
   * every offset stays the same; the same object if there is none.
   */
  static String softened(String prose) {
    int hyphen = next(prose, 0);
    if (hyphen < 0) {
      return prose;
    }
    char[] softened = prose.toCharArray();
    for (int i = hyphen; i >= 0; i = next(prose, i + 1)) {
      int end = lineAfter(prose, i);
      for (int j = i; j < end; j++) {
        softened[j] = SOFT_HYPHEN;
      }
    }
    return new String(softened);
  }

  /** The next hyphen between a letter and a line end with a letter after it, or -1. */
  private static int next(String prose, int from) {
    for (int i = prose.indexOf('-', from); i >= 0; i = prose.indexOf('-', i + 1)) {
      int end = lineAfter(prose, i);
      if (end > i + 1
          && i > 0
          && Character.isLetter(prose.charAt(i - 1))
          && end < prose.length()
          && Character.isLowerCase(prose.charAt(end))) {
        return i;
      }
    }
    return -1;
  }

  /** The start of the next line if a hyphen ends its line; else the offset after the hyphen. */
  private static int lineAfter(String prose, int hyphen) {
    int end = hyphen + 1;
    return end < prose.length() && Characters.isLineEnd(prose.charAt(end))
        ? Lines.next(prose, end)
        : end;
  }
}
