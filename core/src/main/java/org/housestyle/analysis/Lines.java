package org.housestyle.analysis;

/**
 * Line ends inside a passage. Most are of no meaning: somebody broke a paragraph to fit a page. But
 * beside a line that is too long to have been broken so, a line end parts paragraphs.
 */
final class Lines {

  /** The longest line, in UTF-16 units, that somebody may have broken to fit a page. */
  private static final int LONGEST_BROKEN = 120;

  private Lines() {}

  static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether a line end parts paragraphs; no more is looked at than is enough to know. */
  static boolean partsParagraphs(String prose, int lineEnd) {
    int start = lineEnd;
    while (start > 0 && lineEnd - start <= LONGEST_BROKEN && !isEnd(prose.charAt(start - 1))) {
      start--;
    }
    int next = lineEnd + (prose.startsWith("\r\n", lineEnd) ? 2 : 1);
    int end = next;
    while (end < prose.length() && end - next <= LONGEST_BROKEN && !isEnd(prose.charAt(end))) {
      end++;
    }
    return lineEnd - start > LONGEST_BROKEN || end - next > LONGEST_BROKEN;
  }
}
