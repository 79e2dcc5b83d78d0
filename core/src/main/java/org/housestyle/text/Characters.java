package org.housestyle.text;

/**
 * What counts as white space, a line end, a hyphen or an apostrophe. The only definition of each in
 * the library. Works on UTF-16 units; all methods are pure.
 */
public final class Characters {

  private Characters() {}

  /** Whether the character is white space of any kind, no-break spaces and line ends included. */
  public static boolean isSpace(char c) {
    if (c > ' ' && c < 0x80) {
      return false;
    }
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether the character ends a line. CR and LF in a row are one line end; see {@link Lines}. */
  public static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Whether the character joins the words of a compound: a hyphen, or a dash used as one. */
  public static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2013') || c == '\u2212';
  }

  /** Whether the character is a straight or curly apostrophe. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }

  /** Whether the character takes up no room: a soft hyphen, a zero-width space or joiner. */
  public static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }
}
