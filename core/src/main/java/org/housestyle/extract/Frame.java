package org.housestyle.extract;

import org.housestyle.text.Span;

/**
 * What words have to keep to that are put into a passage, so that the file is still read as before.
 *
 * @param reserved characters that cannot stand there without an escape
 * @param bound a length in UTF-16 units; a line that is longer may not become shorter than that, or
 *     the other way round
 */
record Frame(String reserved, int bound) {

  private static final int UNBOUNDED = Integer.MAX_VALUE;

  /** For a passage in which lines may have any length. */
  static Frame of(String reserved) {
    return new Frame(reserved, UNBOUNDED);
  }

  /** Whether words fit in the place of a span. */
  boolean holds(String prose, Span span, String words) {
    return words.chars().noneMatch(c -> reserved.indexOf(c) >= 0) && keepsLine(prose, span, words);
  }

  private boolean keepsLine(String prose, Span span, String words) {
    if (bound == UNBOUNDED) {
      return true;
    }
    // No more of a line is looked at than is enough to know that it is long.
    int start = span.start();
    while (start > 0 && span.start() - start <= bound && !isLineEnd(prose.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < prose.length() && end - span.end() <= bound && !isLineEnd(prose.charAt(end))) {
      end++;
    }
    // Lines that are read as one passage are all within the bound.
    boolean joins = span.in(prose).chars().anyMatch(Frame::isLineEnd);
    boolean wasLong = end - start > bound && !joins;
    boolean isLong = end - start - span.length() + words.length() > bound;
    return wasLong == isLong;
  }

  private static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }
}
