// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.util.Arrays;

/** Collects the offsets of hits, in any order, some of them twice. For one thread. */
final class HitList {

  private static final byte[] NO_BYTES = {};

  private final byte[] bytes;
  private final int length;
  private boolean foreign;
  private int[] offsets = {};
  private int count;

  /** A list of the hits in any text. */
  HitList() {
    this(NO_BYTES, 0);
  }

  /** A list of the hits in bytes of ASCII. A byte outside ASCII closes it. */
  HitList(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** Whether a byte outside ASCII was met, so that the search need not go on. */
  boolean isClosed() {
    return foreign;
  }

  void add(int offset) {
    foreign |= offset < length && bytes[offset] <= 0;
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, count * 2 + 4);
    }
    offsets[count++] = offset;
  }

  /** Each offset once, in ascending order. */
  int[] sorted() {
    int[] sorted = Arrays.copyOf(offsets, count);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || sorted[i] != sorted[kept - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return kept == count ? sorted : Arrays.copyOf(sorted, kept);
  }
}
