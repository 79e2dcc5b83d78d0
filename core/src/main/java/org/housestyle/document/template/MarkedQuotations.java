// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.housestyle.text.Span;

/**
 * The stretches of a text that are quotations because of the marks or tags around them. Immutable
 * and thread-safe.
 */
public final class MarkedQuotations {

  /** No quotation at all. */
  public static final MarkedQuotations NONE = new MarkedQuotations(List.of());

  /** In order and without overlaps. */
  private final List<Span> stretches;

  private MarkedQuotations(List<Span> stretches) {
    this.stretches = stretches;
  }

  /** The quotations in these stretches, which may be in any order and overlap. */
  public static MarkedQuotations of(List<Span> stretches) {
    if (stretches.isEmpty()) {
      return NONE;
    }
    List<Span> sorted = new ArrayList<>(stretches);
    Collections.sort(sorted);
    List<Span> joined = new ArrayList<>();
    Span last = sorted.get(0);
    for (Span stretch : sorted) {
      if (stretch.start() <= last.end()) {
        last = new Span(last.start(), Math.max(last.end(), stretch.end()));
      } else {
        joined.add(last);
        last = stretch;
      }
    }
    joined.add(last);
    return new MarkedQuotations(joined);
  }

  /** These and others. */
  public MarkedQuotations and(List<Span> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Span> all = new ArrayList<>(stretches);
    all.addAll(more);
    return of(all);
  }

  /** All stretches, in order and without overlaps. */
  public List<Span> all() {
    return List.copyOf(stretches);
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return stretches.isEmpty();
  }

  /** Whether all of a stretch is in one quotation. */
  public boolean contain(Span stretch) {
    List<Span> found = in(stretch);
    return !found.isEmpty() && found.get(0).contains(stretch);
  }

  /** The quotations that share something with a stretch. */
  public List<Span> in(Span stretch) {
    int first = firstEndingAfter(stretch.start());
    int last = first;
    while (last < stretches.size() && stretches.get(last).start() < stretch.end()) {
      last++;
    }
    return stretches.subList(first, last);
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
