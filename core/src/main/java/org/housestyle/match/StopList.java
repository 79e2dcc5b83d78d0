package org.housestyle.match;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Collects the offsets at which a search stops, in any order, some twice. For one thread. */
final class StopList {

  private static final int[] NONE = {};

  private int[] offsets = NONE;
  private int count;

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

  /**
   * What was collected.
   *
   * @param text the character at an offset
   */
  Stops in(IntUnaryOperator text) {
    if (count == 0) {
      return Stops.NONE;
    }
    Arrays.sort(offsets, 0, count);
    int[] kept = new int[count];
    int size = 0;
    boolean cutsWords = false;
    for (int i = 0; i < count; i++) {
      int offset = offsets[i];
      if (text.applyAsInt(offset - 1) == '-') {
        cutsWords = true;
      } else if (size == 0 || offset != kept[size - 1]) {
        kept[size++] = offset;
      }
    }
    return new Stops(size == count ? kept : Arrays.copyOf(kept, size), cutsWords);
  }
}
