package org.housestyle.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin. A line ends at LF, CR or CRLF, as in the Language Server
 * Protocol and in SARIF. Immutable.
 */
public final class LineMap {

  private final int[] starts;
  private final int length;

  private LineMap(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** The line map of {@code text}. An empty text has one empty line. */
  public static LineMap of(String text) {
    LineEnds ends = new LineEnds(text);
    int[] starts = new int[64];
    int count = 1;
    for (int end = ends.endOf(0); end < text.length(); end = ends.endOf(starts[count - 1])) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = ends.after(end);
    }
    return new LineMap(Arrays.copyOf(starts, count), text.length());
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
