// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.util.Locale;

/**
 * A share: how many of a number of places are right.
 *
 * @param right how many are right
 * @param total how many there are; at least 1
 */
record Figure(int right, int total) {

  Figure with(boolean isRight) {
    return new Figure(right + (isRight ? 1 : 0), total + 1);
  }

  boolean isBelow(Figure other) {
    return (long) right * other.total < (long) other.right * total;
  }

  /** Three decimals, rounded down, so that 1.000 means all. */
  String share() {
    return String.format(Locale.ROOT, "%.3f", Math.floor(1000.0 * right / total) / 1000);
  }

  @Override
  public String toString() {
    return right + " of " + total;
  }
}
