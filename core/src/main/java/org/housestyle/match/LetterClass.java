package org.housestyle.match;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.analysis.Folding;

/**
 * The few classes that the prefilter tells characters apart by, so that case and accents cost
 * nothing: separators, invisible characters, digits, the letters a to z, and the characters that
 * stand for two letters or more.
 */
final class LetterClass {

  /** A character that parts words. */
  static final int SEPARATOR = 0;

  /** A character that takes no room in a word: an accent, a soft hyphen. */
  static final int INVISIBLE = 1;

  private static final int DIGIT = 2;
  private static final int FIRST_LETTER = 3;

  /** What each class spells; nothing for those that are no letters. */
  private static final List<String> SPELLS = new ArrayList<>();

  private static final byte[] CLASS_OF = new byte[0x10000];

  static {
    for (int i = 0; i < FIRST_LETTER; i++) {
      SPELLS.add("");
    }
    for (char c = 'a'; c <= 'z'; c++) {
      SPELLS.add(String.valueOf(c));
    }
    fill(0, 0x370);
    fill(0x1E00, 0x1F00);
    fill(0x200B, 0x2061);
    fill(0xFB00, 0xFB07);
    fill(0xFEFF, 0xFF5B);
  }

  /** How many classes there are. */
  static final int COUNT = SPELLS.size();

  private LetterClass() {}

  /** The class of a character. */
  static int of(char c) {
    return CLASS_OF[c];
  }

  /** The letters that a class spells; empty for digits, separators and invisible characters. */
  static String letters(int letterClass) {
    return SPELLS.get(letterClass);
  }

  private static void fill(int from, int to) {
    for (int c = from; c < to; c++) {
      CLASS_OF[c] = (byte) compute((char) c);
    }
  }

  private static int compute(char c) {
    String folded = Folding.fold(c);
    if (folded.isEmpty()) {
      return INVISIBLE;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (!folded.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
      return SEPARATOR;
    }
    int known = SPELLS.indexOf(folded);
    if (known < 0) {
      SPELLS.add(folded);
      known = SPELLS.size() - 1;
    }
    return known;
  }
}
