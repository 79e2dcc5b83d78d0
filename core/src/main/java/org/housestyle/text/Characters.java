// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

/**
 * What counts as white space, a line end, a hyphen or an apostrophe. The only definition of each in
 * the library. Works on UTF-16 units; all methods are pure.
 */
public final class Characters {

  /** Dashes of an em or more, as in "a child\u2014pornography was found". */
  private static final String EM_DASHES = "\u2014\u2015\u2E3A\u2E3B\uFE31\uFE58";

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

  /**
   * Whether the character joins the words of a compound: a hyphen of any script, or a dash used as
   * one. An em dash separates clauses.
   */
  public static boolean isHyphen(char c) {
    if (c < 0x80) {
      return c == '-';
    }
    return c == '\u2212'
        || (Character.getType(c) == Character.DASH_PUNCTUATION && EM_DASHES.indexOf(c) < 0);
  }

  /** Whether the character is a straight or curly apostrophe. */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC';
  }

  /**
   * Whether the character takes up no room: a soft hyphen, a zero-width space or joiner, a mark of
   * direction, a variation selector.
   */
  public static boolean isInvisible(char c) {
    if (c < 0x80) {
      return false;
    }
    return Character.getType(c) == Character.FORMAT
        || (c >= '\uFE00' && c <= '\uFE0F')
        || (c >= '\u180B' && c <= '\u180D')
        || c == '\u034F';
  }
}
