// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import java.util.List;

/** Matches a sequence with a pattern in which a star is any number of items. */
final class StarMatch {

  /** Whether a part of the pattern that is not a star matches the item at an index. */
  @FunctionalInterface
  interface Test<P> {
    boolean matches(P part, int index);
  }

  private StarMatch() {}

  /**
   * Whether the pattern matches the whole sequence. Backtracks to the last star only, so it takes
   * at most the product of both lengths.
   *
   * @param parts the pattern
   * @param star the part that is a star
   * @param length the length of the sequence
   */
  static <P> boolean matches(List<P> parts, P star, int length, Test<P> test) {
    int part = 0;
    int at = 0;
    int starPart = -1;
    int starAt = 0;
    while (at < length) {
      if (part < parts.size() && parts.get(part).equals(star)) {
        starPart = part++;
        starAt = at;
      } else if (part < parts.size() && test.matches(parts.get(part), at)) {
        part++;
        at++;
      } else if (starPart >= 0) {
        part = starPart + 1;
        at = ++starAt;
      } else {
        return false;
      }
    }
    while (part < parts.size() && parts.get(part).equals(star)) {
      part++;
    }
    return part == parts.size();
  }
}
