// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

/** A kind of escape sequence in a markup language. Thread-safe. */
@FunctionalInterface
public interface Escape {

  /**
   * Looks for an escape in {@code raw} at {@code at} that stands for what {@code decoded} has at
   * {@code i}.
   *
   * @return how much of each text the escape takes, or null if there is none
   */
  Match at(String raw, int at, String decoded, int i);

  /**
   * An escape found.
   *
   * @param rawUnits how many units it takes in the file
   * @param decodedUnits how many units it stands for
   */
  record Match(int rawUnits, int decodedUnits) {}

  /** No escape: every character is written as itself. */
  Escape NONE = (raw, at, decoded, i) -> null;

  /** A backslash before ASCII punctuation, as in Markdown. */
  Escape BACKSLASH =
      (raw, at, decoded, i) ->
          raw.charAt(at) == '\\'
                  && at + 1 < raw.length()
                  && isPunctuation(raw.charAt(at + 1))
                  && raw.charAt(at + 1) == decoded.charAt(i)
              ? new Match(2, 1)
              : null;

  /** This escape, or else {@code other}. */
  default Escape or(Escape other) {
    return (raw, at, decoded, i) -> {
      Match match = at(raw, at, decoded, i);
      return match != null ? match : other.at(raw, at, decoded, i);
    };
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
