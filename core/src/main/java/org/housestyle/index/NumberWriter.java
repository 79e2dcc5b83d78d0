// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.io.ByteArrayOutputStream;

/** Writes numbers of two bytes. For one thread. */
final class NumberWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /**
   * Writes a number.
   *
   * @throws IllegalArgumentException if it does not fit
   */
  NumberWriter add(int number) {
    if (number < 0 || number > Character.MAX_VALUE) {
      throw new IllegalArgumentException("the pack is too large to be stored: " + number);
    }
    bytes.write(number >> Byte.SIZE);
    bytes.write(number);
    return this;
  }

  /** Writes a number in four bytes. */
  NumberWriter addLong(int number) {
    return add(number >> Character.SIZE).add(number & Character.MAX_VALUE);
  }

  NumberWriter addAll(NumberWriter other) {
    bytes.writeBytes(other.bytes());
    return this;
  }

  /** How many bytes were written. */
  int size() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
