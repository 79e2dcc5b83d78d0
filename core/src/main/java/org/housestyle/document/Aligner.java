// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import org.housestyle.document.template.Mask;

/**
 * Copies decoded text into a block by walking along the raw text it was decoded from, so that each
 * character keeps its offset. A parser says where a node begins and ends; this class accounts for
 * the escapes in between.
 */
final class Aligner {

  private Aligner() {}

  /**
   * Adds {@code decoded} to the block.
   *
   * @param rawStart where it begins in the builder's raw text
   * @param rawEnd where it ends
   */
  static void copy(BlockBuilder builder, int rawStart, int rawEnd, String decoded, Escape escape) {
    String raw = builder.raw();
    int at = rawStart;
    int i = 0;
    while (i < decoded.length() && at < rawEnd) {
      int masked = decoded.charAt(i) == raw.charAt(at) ? 0 : masked(decoded, i);
      if (masked > 0) {
        if (decoded.charAt(i) == Mask.CODE) {
          builder.placeholder(at, Math.min(rawEnd, at + masked));
        }
        at += masked;
        i += masked;
        continue;
      }
      Escape.Match match = escape.at(raw, at, decoded, i);
      if (match != null && at + match.rawUnits() <= rawEnd) {
        builder.substitute(
            decoded.substring(i, i + match.decodedUnits()), at, at + match.rawUnits());
        at += match.rawUnits();
        i += match.decodedUnits();
      } else if (raw.charAt(at) == decoded.charAt(i)) {
        int same = 1;
        while (isPlain(raw, at + same, rawEnd, decoded, i + same, escape)) {
          same++;
        }
        builder.copy(at, at + same);
        at += same;
        i += same;
      } else if (decoded.charAt(i) == '\uFFFD' && isReplaced(raw.charAt(at))) {
        builder.substitute("\uFFFD", at, at + 1);
        at++;
        i++;
      } else {
        int spaces = whitespace(raw, at, rawEnd);
        if (spaces > 0 && Character.isWhitespace(decoded.charAt(i))) {
          builder.substitute(decoded.substring(i, i + 1), at, at + spaces);
          at += spaces;
          i++;
        } else if (spaces > 0) {
          at += spaces;
        } else if (decoded.charAt(i) == ' ') { // a mask made code blank
          builder.substitute(" ", at, at + 1);
          at++;
          i++;
        } else {
          break;
        }
      }
    }
    if (i < decoded.length()) {
      // Not aligned: the rest is mapped to the rest of the node, so it can be found, not edited.
      builder.substitute(decoded.substring(i), Math.min(at, rawEnd), rawEnd);
    }
  }

  /** Whether the next character is written as it is read. */
  private static boolean isPlain(
      String raw, int at, int rawEnd, String decoded, int i, Escape escape) {
    if (at >= rawEnd || i >= decoded.length()) {
      return false;
    }
    char c = decoded.charAt(i);
    return c == raw.charAt(at)
        && c != Mask.CODE
        && c != Mask.NOTHING
        && escape.at(raw, at, decoded, i) == null;
  }

  /** Whether parsers put U+FFFD in the place of a character. */
  private static boolean isReplaced(char raw) {
    return raw == '\0' || raw == '\uFFFF';
  }

  /** How many characters in a row a mask wrote over code, or over what no reader sees. */
  private static int masked(String decoded, int from) {
    char c = decoded.charAt(from);
    int i = from;
    while ((c == Mask.CODE || c == Mask.NOTHING)
        && i < decoded.length()
        && decoded.charAt(i) == c) {
      i++;
    }
    return i - from;
  }

  private static int whitespace(String raw, int at, int end) {
    int i = at;
    while (i < end && Character.isWhitespace(raw.charAt(i))) {
      i++;
    }
    return i - at;
  }
}
