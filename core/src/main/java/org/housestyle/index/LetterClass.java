// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.util.List;
import org.housestyle.analysis.Folding;

/**
 * The few classes of characters that the automaton knows, so that case and accents cost nothing:
 * three kinds of separator, invisible characters, digits, the letters a to z, and the characters
 * that fold to two letters or more.
 */
final class LetterClass {

  /** A character that separates words, other than the next two. */
  static final int SEPARATOR = 0;

  /** The ASCII hyphen. */
  static final int HYPHEN = 1;

  /** Line feed or carriage return. */
  static final int LINE_END = 2;

  /** A character that does not count in a word: an accent, a soft hyphen. */
  static final int INVISIBLE = 3;

  private static final int DIGIT = 4;
  private static final int FIRST_LETTER = 5;
  private static final int LETTERS = 26;

  /** What single characters fold to, other than single letters. */
  private static final List<String> LIGATURES =
      List.of("ae", "ss", "ij", "oe", "dz", "lj", "nj", "ff", "fi", "fl", "ffi", "ffl", "st");

  private static final int FIRST_LIGATURE = FIRST_LETTER + LETTERS;

  /** A byte that is not a character by itself: part of one outside ASCII in UTF-8, or zero. */
  static final int FOREIGN = FIRST_LIGATURE + LIGATURES.size();

  /** The number of classes. */
  static final int COUNT = FOREIGN + 1;

  /** Not computed yet: texts use few of all characters. */
  private static final byte UNKNOWN = 0;

  /** The class of each character plus one. Filled by racing threads, always with equal values. */
  private static final byte[] CLASS_OF = new byte[0x10000];

  private LetterClass() {}

  /** The class of a character. */
  static int of(char c) {
    byte known = CLASS_OF[c];
    return known == UNKNOWN ? learn(c) : known - 1;
  }

  private static int learn(char c) {
    int letterClass = compute(c);
    CLASS_OF[c] = (byte) (letterClass + 1);
    return letterClass;
  }

  /** Whether a class separates words. */
  static boolean separates(int letterClass) {
    return letterClass <= LINE_END;
  }

  /** The letters of a class, or 0 for any digit; empty for other classes. */
  static String letters(int letterClass) {
    if (letterClass >= FIRST_LIGATURE && letterClass < FOREIGN) {
      return LIGATURES.get(letterClass - FIRST_LIGATURE);
    }
    if (letterClass == DIGIT) {
      return "0";
    }
    return letterClass < FIRST_LETTER || letterClass == FOREIGN
        ? ""
        : String.valueOf((char) ('a' + letterClass - FIRST_LETTER));
  }

  private static int compute(char c) {
    if (c == '-') {
      return HYPHEN;
    }
    if (c == '\n' || c == '\r') {
      return LINE_END;
    }
    String folded = Folding.fold(c);
    if (folded.isEmpty()) {
      return INVISIBLE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    char first = folded.charAt(0);
    if (folded.length() == 1) {
      return first >= 'a' && first <= 'z' ? FIRST_LETTER + first - 'a' : SEPARATOR;
    }
    int ligature = LIGATURES.indexOf(folded);
    return ligature < 0 ? SEPARATOR : FIRST_LIGATURE + ligature;
  }
}
