// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.housestyle.text.Characters;

/**
 * Folds words so that they can be compared: letters without case and accents, one apostrophe. Folds
 * Latin letters only and leaves anything else as it is. Independent of the machine's locale.
 */
public final class Folding {

  private static final String NOTHING = "";
  private static final int TABLE_SIZE = 0x250;

  /** Filled lazily; threads that race write the same. */
  private static final String[] TABLE = new String[TABLE_SIZE];

  private Folding() {}

  /** The folded form of a character: nothing, one letter, or a few ({@code æ} is {@code ae}). */
  public static String fold(char c) {
    if (c >= TABLE_SIZE) {
      return compute(c);
    }
    String known = TABLE[c];
    if (known == null) {
      known = compute(c);
      TABLE[c] = known;
    }
    return known;
  }

  /** The folded form of a word. */
  public static String fold(String word) {
    int plain = 0;
    while (plain < word.length() && isFolded(word.charAt(plain))) {
      plain++;
    }
    if (plain == word.length()) {
      return word;
    }
    StringBuilder folded = new StringBuilder(word.length()).append(word, 0, plain);
    for (int i = plain; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isFolded(c)) {
        folded.append(c);
      } else {
        folded.append(fold(c));
      }
    }
    return folded.toString();
  }

  /** A folded word without the ending of a possessive: "teacher's" is a teacher. */
  public static String withoutPossessive(String word) {
    return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
  }

  private static boolean isFolded(char c) {
    return c < 0x80 && (c < 'A' || c > 'Z');
  }

  private static String compute(char c) {
    if (c < 0x80 && c != '\'') {
      return String.valueOf(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    if (Characters.isInvisible(c) || isAccent(c)) {
      return NOTHING;
    }
    if (Characters.isApostrophe(c)) {
      return "'";
    }
    return switch (c) {
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'ø', 'Ø' -> "o";
      case 'ß' -> "ss";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ' -> "d";
      default -> isLatin(c) ? decomposed(c) : String.valueOf(c);
    };
  }

  /** A combining mark over, under or round a Latin letter. */
  private static boolean isAccent(char c) {
    return (c >= '\u0300' && c <= '\u036F')
        || (c >= '\u1AB0' && c <= '\u1AFF')
        || (c >= '\u1DC0' && c <= '\u1DFF')
        || (c >= '\u20D0' && c <= '\u20FF')
        || (c >= '\uFE20' && c <= '\uFE2F');
  }

  /**
   * Latin letters that Unicode takes apart: accented ones, printers' ligatures, full-width ones.
   */
  private static boolean isLatin(char c) {
    boolean block =
        c < TABLE_SIZE
            || (c >= '\u1E00' && c <= '\u1EFF')
            || (c >= '\uFB00' && c <= '\uFB06')
            || (c >= '\uFF21' && c <= '\uFF5A');
    return block && Character.isLetter(c);
  }

  private static String decomposed(char c) {
    String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    for (char part : Normalizer.normalize(lower, Normalizer.Form.NFKD).toCharArray()) {
      if (!isAccent(part)) {
        letters.append(part);
      }
    }
    return letters.toString();
  }
}
