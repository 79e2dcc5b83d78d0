// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.housestyle.text.Span;

/**
 * Leads from a block's prose back to its part, by a list of runs. A run was either copied character
 * for character, or substituted for something written otherwise, such as an entity. Immutable.
 */
final class OffsetMap {

  private static final BitSet FIRST_ONLY = new BitSet();

  static {
    FIRST_ONLY.set(0);
  }

  private final int[] prose;
  private final int[] raw;
  private final int[] rawLength;
  private final BitSet copied;
  private final int length;

  // Computed lazily; racing threads compute the same.
  private boolean orderKnown;
  private boolean ordered;

  private OffsetMap(int[] prose, int[] raw, int[] rawLength, BitSet copied, int length) {
    this.prose = prose;
    this.raw = raw;
    this.rawLength = rawLength;
    this.copied = copied;
    this.length = length;
  }

  /** The map of prose that is a stretch of the part as it is. */
  static OffsetMap verbatim(int rawStart, int units) {
    int[] length = {units};
    return new OffsetMap(new int[1], new int[] {rawStart}, length, FIRST_ONLY, units);
  }

  /** Where the first run came from. */
  int start() {
    return raw[0];
  }

  Span toRaw(Span span) {
    check(span);
    int first = run(span.start());
    int last = run(span.end() - 1);
    int from = copied.get(first) ? raw[first] + span.start() - prose[first] : raw[first];
    int to = copied.get(last) ? raw[last] + span.end() - prose[last] : raw[last] + rawLength[last];
    // A parser of HTML may have moved text, so that what comes later in the prose came earlier.
    return new Span(Math.min(from, to), Math.max(from, to));
  }

  boolean isVerbatim(Span span) {
    check(span);
    int first = run(span.start());
    return copied.get(first) && run(span.end() - 1) == first;
  }

  /**
   * The prose in a span of the part, whose ends may be in markup; empty if there is none, or an end
   * cuts through an escape.
   */
  Optional<Span> toProse(Span span) {
    int start = length;
    int end = 0;
    for (int i = isOrdered() ? firstEndingAfter(span.start()) : 0; i < prose.length; i++) {
      if (ordered && raw[i] >= span.end()) {
        break;
      }
      int rawEnd = raw[i] + rawLength[i];
      int units = (i + 1 < prose.length ? prose[i + 1] : length) - prose[i];
      int from = Math.max(raw[i], span.start());
      int to = Math.min(rawEnd, span.end());
      if (from < to) {
        if (!copied.get(i) && (from > raw[i] || to < rawEnd)) {
          return Optional.empty();
        }
        start = Math.min(start, copied.get(i) ? prose[i] + from - raw[i] : prose[i]);
        end = Math.max(end, copied.get(i) ? prose[i] + to - raw[i] : prose[i] + units);
      }
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The prose of which anything is in a span of the part; empty if there is none. */
  Optional<Span> proseIn(Span span) {
    int start = length;
    int end = 0;
    for (int i = 0; i < prose.length; i++) {
      if (raw[i] < span.end() && raw[i] + rawLength[i] > span.start()) {
        int units = (i + 1 < prose.length ? prose[i + 1] : length) - prose[i];
        boolean copy = copied.get(i);
        int from = copy ? Math.max(0, span.start() - raw[i]) : 0;
        int to = copy ? Math.min(units, span.end() - raw[i]) : units;
        start = Math.min(start, prose[i] + from);
        end = Math.max(end, prose[i] + to);
      }
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The map of a stretch of the prose, whose offsets count from its start. */
  OffsetMap slice(Span stretch) {
    check(stretch);
    Builder slice = new Builder();
    copyTo(slice, stretch);
    return slice.build();
  }

  private void copyTo(Builder slice, Span stretch) {
    for (int run = run(stretch.start()); run < prose.length; run++) {
      int from = Math.max(stretch.start(), prose[run]);
      int to = Math.min(stretch.end(), run + 1 < prose.length ? prose[run + 1] : length);
      if (from >= to) {
        break;
      }
      if (copied.get(run)) {
        slice.copy(raw[run] + from - prose[run], to - from);
      } else {
        slice.substitute(to - from, raw[run], rawLength[run]);
      }
    }
  }

  /** The map that leads on, from the text that this map leads to. */
  OffsetMap through(OffsetMap outer) {
    Builder all = new Builder();
    for (int run = 0; run < prose.length; run++) {
      all.seam(); // what was apart stays apart
      int units = (run + 1 < prose.length ? prose[run + 1] : length) - prose[run];
      if (copied.get(run)) {
        outer.copyTo(all, new Span(raw[run], raw[run] + units));
      } else {
        Span from = outer.placeOf(raw[run], rawLength[run]);
        all.substitute(units, from.start(), from.length());
      }
    }
    return all.build();
  }

  /** Where a stretch of the prose came from, which may be empty. */
  private Span placeOf(int start, int units) {
    if (units > 0) {
      return toRaw(new Span(start, start + units));
    }
    int at =
        start < length
            ? toRaw(new Span(start, start + 1)).start()
            : toRaw(new Span(length - 1, length)).end();
    return new Span(at, at);
  }

  /** Whether the runs are in the order of the part; a parser of HTML may have moved some. */
  private boolean isOrdered() {
    if (!orderKnown) {
      ordered = true;
      for (int i = 1; i < raw.length && ordered; i++) {
        ordered = raw[i] >= raw[i - 1] + rawLength[i - 1];
      }
      orderKnown = true;
    }
    return ordered;
  }

  /** The first run that ends after an offset of the part, if the runs are in order. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = raw.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (raw[middle] + rawLength[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void check(Span span) {
    if (span.length() == 0 || span.end() > length) {
      throw new IllegalArgumentException(span + " is empty or outside a block of " + length);
    }
  }

  /** The run that holds a prose offset. */
  private int run(int offset) {
    int found = Arrays.binarySearch(prose, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects runs in the order of the prose; adjacent copies become one run. */
  static final class Builder {
    private int[] prose = new int[8];
    private int[] raw = new int[8];
    private int[] rawLength = new int[8];
    private final BitSet copied = new BitSet();
    private int count;
    private int length;
    private boolean seam;

    /** Where the first run came from; -1 if there is none. */
    int start() {
      return count == 0 ? -1 : raw[0];
    }

    void copy(int rawStart, int units) {
      int last = count - 1;
      if (last >= 0 && !seam && copied.get(last) && raw[last] + rawLength[last] == rawStart) {
        rawLength[last] += units;
        length += units;
      } else {
        copied.set(count);
        add(rawStart, units, units);
      }
    }

    void substitute(int proseUnits, int rawStart, int rawUnits) {
      copied.clear(count);
      add(rawStart, proseUnits, rawUnits);
    }

    /** What follows is another run, though it may follow in the part as well. */
    void seam() {
      seam = true;
    }

    private void add(int rawStart, int proseUnits, int rawUnits) {
      seam = false;
      if (count == prose.length) {
        prose = Arrays.copyOf(prose, count * 2);
        raw = Arrays.copyOf(raw, count * 2);
        rawLength = Arrays.copyOf(rawLength, count * 2);
      }
      prose[count] = length;
      raw[count] = rawStart;
      rawLength[count] = rawUnits;
      length += proseUnits;
      count++;
    }

    OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(prose, count),
          Arrays.copyOf(raw, count),
          Arrays.copyOf(rawLength, count),
          (BitSet) copied.clone(),
          length);
    }
  }
}
