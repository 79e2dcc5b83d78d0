package org.housestyle.analysis;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.text.Span;

/**
 * Cuts prose of plain letters (Latin ones), digits and common marks as Lucene's standard tokenizer
 * does, at a quarter of its cost. By the same rules (Unicode text segmentation) letters and digits
 * hold together, and so do two letters round an apostrophe and two digits round an apostrophe, a
 * comma or a semicolon.
 */
final class PlainWords {

  private static final byte BREAK = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte APOSTROPHE = 3;
  private static final byte COMMA = 4;
  private static final byte OTHER = 5;

  /** Up to and with Latin Extended-A. */
  private static final int TABLE_SIZE = 0x180;

  private static final byte[] TABLE = new byte[TABLE_SIZE];

  static {
    for (char c = 0; c < TABLE_SIZE; c++) {
      TABLE[c] = kindInTable(c);
    }
  }

  private PlainWords() {}

  private static byte kindInTable(char c) {
    if (c == '\'') {
      return APOSTROPHE;
    }
    if (c == ',' || c == ';') {
      return COMMA;
    }
    if (c < 0x80) {
      boolean digit = c >= '0' && c <= '9';
      return digit ? DIGIT : Character.isLetter(c) ? LETTER : BREAK;
    }
    if (c >= '\u00C0') {
      return Character.isLetter(c) ? LETTER : BREAK;
    }
    return "\u00A0\u00A3\u00AB\u00BB".indexOf(c) >= 0 ? BREAK : OTHER;
  }

  private static byte kind(char c) {
    if (c < TABLE_SIZE) {
      return TABLE[c];
    }
    return switch (c) {
      case '\u2018', '\u2019' -> APOSTROPHE;
      case '\u2010', '\u2011', '\u2013', '\u2014', '\u201C', '\u201D', '\u2026', '\u20AC' -> BREAK;
      default -> OTHER;
    };
  }

  /**
   * The words of a stretch of prose; null if there is anything in it of which only Lucene knows
   * what it is.
   */
  static List<Token> of(String prose, Span window, int longest) {
    List<Token> tokens = new ArrayList<>(8 + window.length() / 8);
    int previousEnd = -1;
    int i = window.start();
    while (i < window.end()) {
      byte kind = kind(prose.charAt(i));
      if (kind == OTHER) {
        return null;
      }
      if (kind != LETTER && kind != DIGIT) {
        i++;
        continue;
      }
      int end = wordEnd(prose, i + 1, kind, window.end());
      if (end - i >= longest) {
        return null;
      }
      boolean joined = previousEnd >= 0 && Words.joins(prose, previousEnd, i);
      tokens.add(new Token(prose, i, end, joined));
      previousEnd = end;
      i = end;
    }
    return tokens;
  }

  /** Where a word ends of which the unit before {@code from} is a letter or a digit. */
  private static int wordEnd(String prose, int from, byte first, int most) {
    byte before = first;
    int end = from;
    while (end < most) {
      byte kind = kind(prose.charAt(end));
      if (kind == LETTER || kind == DIGIT) {
        before = kind;
        end++;
      } else if (end + 1 < most
          && (kind == APOSTROPHE || (kind == COMMA && before == DIGIT))
          && kind(prose.charAt(end + 1)) == before) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }
}
