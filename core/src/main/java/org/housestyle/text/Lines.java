// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

/**
 * Finds the lines of a text. A line ends at LF, CR or CRLF, as in the Language Server Protocol and
 * in SARIF. Offsets count UTF-16 units from 0; all methods are pure.
 */
public final class Lines {

  private Lines() {}

  /** Where the line that holds an offset ends, before its line end. */
  public static int end(String text, int offset) {
    int i = offset;
    while (i < text.length() && !Characters.isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Where the next line begins.
   *
   * @param end the offset of a line end
   */
  public static int next(String text, int end) {
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }
}
