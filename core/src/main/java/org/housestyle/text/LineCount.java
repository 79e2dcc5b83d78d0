package org.housestyle.text;

/**
 * How far the lines of a text were counted that ends them with LF alone. Immutable.
 *
 * @param line the line, from 1
 * @param start where it begins
 * @param reached an offset that was asked for in it
 */
record LineCount(int line, int start, int reached) {

  /** Nothing was counted yet. */
  static final LineCount NONE = new LineCount(1, 0, 0);

  /**
   * Goes on to the line that holds an offset.
   *
   * @param offset not before the one reached
   */
  LineCount goOnTo(int offset, String text) {
    int count = line;
    int begins = start;
    for (int end = text.indexOf('\n', reached); end >= 0 && end < offset; ) {
      count++;
      begins = end + 1;
      end = text.indexOf('\n', begins);
    }
    return new LineCount(count, begins, offset);
  }

  /** Line and column of the offset reached. */
  Position position() {
    return new Position(line, reached - start + 1);
  }
}
