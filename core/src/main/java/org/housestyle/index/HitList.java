package org.housestyle.index;

import java.util.Arrays;

/** Collects the offsets of hits, in any order, some of them twice. For one thread. */
final class HitList {

  private static final int[] NONE = {};

  private final int most;
  private int[] offsets = NONE;
  private int count;

  /** A list of any length. */
  HitList() {
    this(Integer.MAX_VALUE);
  }

  private HitList(int most) {
    this.most = most;
  }

  /** A list that is full as soon as it has one offset. */
  static HitList ofOne() {
    return new HitList(1);
  }

  /** Whether the search need not go on. */
  boolean isFull() {
    return count >= most;
  }

  void add(int offset) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, count * 2 + 4);
    }
    offsets[count++] = offset;
  }

  /** Whether one of the offsets is that of a byte outside ASCII. */
  boolean anyIsForeign(byte[] text, int length) {
    for (int i = 0; i < count; i++) {
      if (offsets[i] < length && text[offsets[i]] <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Each offset once, in ascending order. */
  int[] sorted() {
    if (count == 0) {
      return NONE;
    }
    int[] sorted = Arrays.copyOf(offsets, count);
    Arrays.sort(sorted);
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (sorted[i] != sorted[kept - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return kept == count ? sorted : Arrays.copyOf(sorted, kept);
  }
}
