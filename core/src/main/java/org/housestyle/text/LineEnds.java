package org.housestyle.text;

/**
 * Finds the line ends of a text one after the other: LF, CR or CRLF. It leaves the search to {@code
 * indexOf}, which looks at many characters at once. For one thread.
 */
final class LineEnds {

  private final String text;
  private int lineFeed;
  private int carriageReturn;

  /** Starts before the first. */
  LineEnds(String text) {
    this.text = text;
    this.lineFeed = find('\n', 0);
    this.carriageReturn = find('\r', 0);
  }

  private int find(char c, int from) {
    int found = text.indexOf(c, from);
    return found < 0 ? text.length() : found;
  }

  /**
   * Where the line that holds an offset ends; the length of the text if it is the last.
   *
   * @param offset not before those asked for earlier
   */
  int endOf(int offset) {
    lineFeed = lineFeed < offset ? find('\n', offset) : lineFeed;
    carriageReturn = carriageReturn < offset ? find('\r', offset) : carriageReturn;
    return Math.min(lineFeed, carriageReturn);
  }

  /** Where the next line begins after a line end. */
  int after(int end) {
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}
