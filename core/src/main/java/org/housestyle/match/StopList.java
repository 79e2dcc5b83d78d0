package org.housestyle.match;

import java.util.Arrays;

/** Collects the offsets at which a search stops, in any order, some twice. For one thread. */
final class StopList {

  private static final int[] NONE = {};

  private final int most;
  private int[] offsets = NONE;
  private int count;

  /** A list of any length. */
  StopList() {
    this(Integer.MAX_VALUE);
  }

  private StopList(int most) {
    this.most = most;
  }

  /** A list that is full as soon as it has one offset. */
  static StopList ofOne() {
    return new StopList(1);
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

  /** Whether any of them is at a byte that is no letter of ASCII, rather than after a word. */
  boolean anyIsForeign(byte[] text, int length) {
    for (int i = 0; i < count; i++) {
      if (offsets[i] < length && text[offsets[i]] <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Each of them once, in order. */
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
