package org.housestyle.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Suggests a similar word for a typing error. */
final class DidYouMean {

  private DidYouMean() {}

  /** {@code ; did you mean "x"?}, or nothing. */
  static String hint(String typed, Collection<String> known) {
    return nearest(typed, known).map(it -> "; did you mean \"" + it + "\"?").orElse("");
  }

  /** The known word at the smallest edit distance, or else the first with this prefix. */
  static Optional<String> nearest(String typed, Collection<String> known) {
    String wanted = typed.toLowerCase(Locale.ROOT).replace(' ', '-');
    String best = null;
    int fewest = Math.max(1, wanted.length() / 3) + 1;
    for (String word : known) {
      int keys = keys(wanted, word.toLowerCase(Locale.ROOT));
      if (keys < fewest) {
        fewest = keys;
        best = word;
      }
    }
    if (best == null && wanted.length() > 2) {
      return known.stream()
          .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(wanted))
          .findFirst();
    }
    return Optional.ofNullable(best);
  }

  /** The edit distance of two words; a swap of neighbours counts as one edit. */
  private static int keys(String a, String b) {
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
