// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;
import org.housestyle.text.Span;

/**
 * Spans that are asked for by place, in few steps.
 *
 * @param all the spans, in order and without overlaps
 */
record SortedSpans(List<Span> all) {

  /** Whether one of them contains a span. */
  boolean anyContains(Span span) {
    int at = startingFrom(span.start() + 1) - 1;
    return at >= 0 && all.get(at).contains(span);
  }

  /** Whether a span contains one of them. */
  boolean anyIsIn(Span span) {
    int at = startingFrom(span.start());
    return at < all.size() && span.contains(all.get(at));
  }

  /** The index of the first that starts at an offset or after it. */
  private int startingFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
