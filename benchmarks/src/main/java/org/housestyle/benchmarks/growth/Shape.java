// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.growth;

/**
 * Copy of one shape, as long as is asked for.
 *
 * @param name what it is
 * @param ending the format that it is read as
 * @param work what is done with it
 * @param head comes first
 * @param unit is repeated
 * @param then is repeated after that as often, if it is not empty
 */
record Shape(String name, String ending, Work work, String head, String unit, String then) {

  /** Copy of about this many characters. */
  String copy(int length) {
    int times = Math.max(1, length / (unit.length() + then.length()));
    return head + unit.repeat(times) + then.repeat(times) + "\nHe had child porn.\n";
  }

  @Override
  public String toString() {
    return name + ", " + ending + ", " + work;
  }
}
