// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

/** Finds where code with braces, quotation marks and comments ends. */
final class Braces {

  private Braces() {}

  /**
   * Just after the brace that closes the one at an offset; or -1.
   *
   * @param most how far to look
   */
  static int end(String text, int open, int most) {
    int depth = 0;
    int last = Math.min(text.length(), open + most);
    for (int i = open; i < last; i++) {
      switch (text.charAt(i)) {
        case '{' -> depth++;
        case '}' -> {
          depth--;
          if (depth == 0) {
            return i + 1;
          }
        }
        case '"', '\'', '`' -> i = endOfString(text, i, last);
        default -> {}
      }
    }
    return -1;
  }

  /**
   * Just after the {@code >} of a tag whose attributes may be code; or -1.
   *
   * @param from after the name of the tag
   * @param most how far to look
   */
  static int endOfTag(String text, int from, int most) {
    int last = Math.min(text.length(), from + most);
    for (int i = from; i < last; i++) {
      switch (text.charAt(i)) {
        case '>' -> {
          return i + 1;
        }
        case '<' -> {
          return -1;
        }
        case '{' -> {
          int end = end(text, i, most);
          if (end < 0) {
            return -1;
          }
          i = end - 1;
        }
        case '"', '\'' -> i = endOfString(text, i, last);
        default -> {}
      }
    }
    return -1;
  }

  /** The mark that closes a string; or the opening one, if the string does not end. */
  static int endOfString(String text, int open, int last) {
    for (int i = open + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == text.charAt(open)) {
        return i;
      } else if (c == '\n' && text.charAt(open) == '\'') {
        return open; // an apostrophe
      }
    }
    return open;
  }
}
