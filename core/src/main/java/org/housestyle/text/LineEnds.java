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
    this.lineFeed = find(text, '\n', 0);
    this.carriageReturn = find(text, '\r', 0);
  }

  /** Where a character is next; the length of the text if it is not there any more. */
  static int find(String text, char c, int from) {
    int found = text.indexOf(c, from);
    return found < 0 ? text.length() : found;
  }

  /**
   * Where the line that holds an offset ends; the length of the text if it is the last.
   *
   * @param offset not before those asked for earlier
   */
  int endOf(int offset) {
    lineFeed = lineFeed < offset ? find(text, '\n', offset) : lineFeed;
    carriageReturn = carriageReturn < offset ? find(text, '\r', offset) : carriageReturn;
    return Math.min(lineFeed, carriageReturn);
  }

  /** Where the next line begins after a line end. */
  int after(int end) {
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}
