package org.housestyle.yaml;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody most likely meant. */
public final class Nearest {

  private Nearest() {}

  /** The known word with the fewest edits from {@code written}, if it takes few enough. */
  public static Optional<String> to(String written, Collection<String> known) {
    String best = null;
    int fewest = Math.max(2, written.length() / 3) + 1;
    for (String word : known) {
      int edits = edits(written, word);
      if (edits < fewest) {
        fewest = edits;
        best = word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code ; did you mean "x"?}, or nothing. */
  public static String hint(String written, Collection<String> known) {
    return to(written, known).map(word -> "; did you mean \"" + word + "\"?").orElse("");
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
