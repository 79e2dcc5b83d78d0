// SPDX-License-Identifier: Apache-2.0
package org.housestyle.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Guesses which known word somebody meant to write. */
public final class Nearest {

  /** Longer words are not compared: the time grows with their length. */
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The known word with the fewest edits from what a file has: two at most, or a third of its
   * length.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    return nearest(written, known, word -> word, 2);
  }

  /** {@code ; did you mean "x"?}, or an empty text. */
  public static String hint(String written, Collection<String> known) {
    return hint(to(written, known));
  }

  /**
   * The known word that somebody typed at a prompt most likely means. Case is ignored, a space is a
   * hyphen; one edit at most, or a third of the length; otherwise the first word that begins with
   * what was typed.
   */
  public static Optional<String> toTyped(String typed, Collection<String> known) {
    String wanted = lowerCase(typed).replace(' ', '-');
    Optional<String> nearest = nearest(wanted, known, Nearest::lowerCase, 1);
    if (nearest.isPresent() || wanted.length() < 3) {
      return nearest;
    }
    return known.stream().filter(word -> lowerCase(word).startsWith(wanted)).findFirst();
  }

  /** {@code ; did you mean "x"?} for a word typed at a prompt, or an empty text. */
  public static String typedHint(String typed, Collection<String> known) {
    return hint(toTyped(typed, known));
  }

  private static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String hint(Optional<String> nearest) {
    return nearest.map(word -> "; did you mean \"" + word + "\"?").orElse("");
  }

  private static Optional<String> nearest(
      String written, Collection<String> known, UnaryOperator<String> form, int least) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int fewest = Math.max(least, written.length() / 3) + 1;
    for (String word : known) {
      int edits = edits(written, form.apply(word));
      if (edits < fewest) {
        fewest = edits;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Edit distance; two neighbouring letters swapped count as one edit. */
  private static int edits(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
