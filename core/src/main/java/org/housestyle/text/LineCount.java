package org.housestyle.text;

/**
 * How far the lines of a text were counted. The next line end is remembered, so that neither a long
 * line nor a text without one is looked through more than once. Immutable.
 *
 * @param line the line, from 1
 * @param start where it begins
 * @param reached an offset that was asked for in it
 * @param lineFeed where the next LF is; the length of the text if there is none
 * @param carriageReturn where the next CR is; the length of the text if there is none
 */
record LineCount(int line, int start, int reached, int lineFeed, int carriageReturn) {

  /** Nothing was counted yet. */
  static LineCount of(String text) {
    return new LineCount(1, 0, 0, LineEnds.find(text, '\n', 0), LineEnds.find(text, '\r', 0));
  }

  /**
   * Goes on to the line that holds an offset.
   *
   * @param offset not before the one reached
   */
  LineCount goOnTo(int offset, String text) {
    int count = line;
    int begins = start;
    int nextFeed = lineFeed;
    int nextReturn = carriageReturn;
    while (Math.min(nextFeed, nextReturn) < offset) {
      int end = Math.min(nextFeed, nextReturn);
      if (end == nextFeed || !text.startsWith("\n", end + 1)) {
        count++;
        begins = end + 1;
      }
      if (end == nextFeed) {
        nextFeed = LineEnds.find(text, '\n', end + 1);
      } else {
        nextReturn = LineEnds.find(text, '\r', end + 1);
      }
    }
    return new LineCount(count, begins, offset, nextFeed, nextReturn);
  }

  /** Line and column of the offset reached. */
  Position position() {
    return new Position(line, reached - start + 1);
  }
}
