package org.housestyle.text;

/**
 * How far the lines of a text were counted. What comes after that was not looked at, so that a text
 * of one long line is not looked through for each offset in it. Immutable.
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
    for (int i = reached; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        count++;
        begins = i + 1;
      }
    }
    return new LineCount(count, begins, offset);
  }

  /** Line and column of the offset reached. */
  Position position() {
    return new Position(line, reached - start + 1);
  }
}
