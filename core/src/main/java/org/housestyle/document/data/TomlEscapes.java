// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

/** Decodes the escapes of TOML's basic strings. Stateless. */
final class TomlEscapes {

  private TomlEscapes() {}

  /** What a basic string means: its text without the quotes, escapes included. */
  static String decode(String written) {
    if (written.indexOf('\\') < 0) {
      return written;
    }
    StringBuilder text = new StringBuilder(written.length());
    int at = 0;
    while (at < written.length()) {
      char c = written.charAt(at);
      if (c != '\\' || at + 1 == written.length()) {
        text.append(c);
        at++;
        continue;
      }
      int afterLineEnd = afterLineEnd(written, at + 1);
      at = afterLineEnd > 0 ? afterLineEnd : decode(written, at + 1, text);
    }
    return text.toString();
  }

  /**
   * Adds what the escape after a backslash stands for.
   *
   * @return the offset after it
   * @throws IllegalArgumentException if there is no such escape
   */
  private static int decode(String written, int letter, StringBuilder text) {
    char c = written.charAt(letter);
    int digits =
        switch (c) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    if (digits > 0) {
      int end = Math.min(written.length(), letter + 1 + digits);
      text.appendCodePoint(Integer.parseInt(written.substring(letter + 1, end), 16));
      return end;
    }
    text.append(
        switch (c) {
          case 'b' -> '\b';
          case 't' -> '\t';
          case 'n' -> '\n';
          case 'f' -> '\f';
          case 'r' -> '\r';
          case 'e' -> '\u001B';
          case '"', '\\' -> c;
          default -> throw new IllegalArgumentException("no escape \\" + c);
        });
    return letter + 1;
  }

  /**
   * Where the text goes on if a line ends here, perhaps after spaces: after the white space at the
   * head of the next line. Otherwise -1.
   */
  static int afterLineEnd(String text, int at) {
    int end = at;
    boolean lineEnd = false;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      lineEnd |= text.charAt(end) == '\n' || text.charAt(end) == '\r';
      end++;
    }
    return lineEnd ? end : -1;
  }
}
