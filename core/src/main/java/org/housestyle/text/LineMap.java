// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import java.util.Arrays;

/** The offsets at which the lines of a text begin; see {@link Lines}. Immutable, thread-safe. */
public final class LineMap {

  private final int[] starts;
  private final int length;

  private LineMap(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** The line map of {@code text}. An empty text has one empty line. */
  public static LineMap of(String text) {
    int[] starts = new int[64];
    int count = 1;
    // indexOf looks at many characters at once.
    int lineFeed = indexOf('\n', text, 0);
    int carriageReturn = indexOf('\r', text, 0);
    int end = Math.min(lineFeed, carriageReturn);
    while (end < text.length()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      int next = Lines.next(text, end);
      starts[count++] = next;
      lineFeed = lineFeed < next ? indexOf('\n', text, next) : lineFeed;
      carriageReturn = carriageReturn < next ? indexOf('\r', text, next) : carriageReturn;
      end = Math.min(lineFeed, carriageReturn);
    }
    return new LineMap(Arrays.copyOf(starts, count), text.length());
  }

  private static int indexOf(char c, String text, int from) {
    int found = text.indexOf(c, from);
    return found < 0 ? text.length() : found;
  }

  /** How many lines there are, at least 1. */
  public int count() {
    return starts.length;
  }

  /**
   * Line and column of an offset.
   *
   * @param offset in UTF-16 units, from 0 to the length of the text
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public Position at(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }

  /**
   * The span of a line with its line end.
   *
   * @param line from 1 to {@link #count()}
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public Span line(int line) {
    int end = line == starts.length ? length : starts[line];
    return new Span(starts[line - 1], end);
  }
}
