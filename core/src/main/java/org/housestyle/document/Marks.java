// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.text.Span;

/** Stretches of a block's prose that the markup sets off in one way. Some may still be open. */
final class Marks {

  private final List<Span> closed = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();

  /** A stretch begins at an offset. */
  void open(int start) {
    open.add(start);
  }

  /** The last open stretch ends at an offset; nothing happens if none is open. */
  void close(int end) {
    if (!open.isEmpty()) {
      int start = open.remove(open.size() - 1);
      if (start < end) {
        closed.add(new Span(start, end));
      }
    }
  }

  /** Adds a stretch. */
  void add(Span stretch) {
    closed.add(stretch);
  }

  /** All stretches; those that are open end at an offset. */
  List<Span> closeAll(int end) {
    while (!open.isEmpty()) {
      close(end);
    }
    return closed;
  }

  /** What of some stretches is in a paragraph, by offsets that count from its start. */
  static List<Span> within(Span paragraph, List<Span> stretches) {
    List<Span> inside = new ArrayList<>();
    for (Span stretch : stretches) {
      int start = Math.max(stretch.start(), paragraph.start()) - paragraph.start();
      int end = Math.min(stretch.end(), paragraph.end()) - paragraph.start();
      if (start < end) {
        inside.add(new Span(start, end));
      }
    }
    return inside;
  }
}
