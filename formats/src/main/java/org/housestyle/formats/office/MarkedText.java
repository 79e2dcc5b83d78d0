// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.housestyle.document.BlockBuilder;
import org.housestyle.formats.office.Mark.Kind;
import org.housestyle.text.Span;

/** Copies paragraphs into blocks, and tells the blocks what the marks say. For one thread. */
final class MarkedText {

  /** Where a mark begins or ends. */
  private record Edge(int offset, Kind kind, int change) {}

  private final String text;
  private final List<Edge> edges = new ArrayList<>();
  private final Map<Kind, Integer> open = new EnumMap<>(Kind.class);
  private int next;

  /** Takes marks in any order; paragraphs are then copied from the first to the last. */
  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    for (Mark mark : marks) {
      edges.add(new Edge(mark.span().start(), mark.kind(), 1));
      edges.add(new Edge(mark.span().end(), mark.kind(), -1));
    }
    edges.sort(Comparator.comparingInt(Edge::offset));
  }

  void copy(Span paragraph, BlockBuilder block) {
    int from = paragraph.start();
    while (next < edges.size() && edges.get(next).offset() <= paragraph.end()) {
      Edge edge = edges.get(next++);
      copy(from, edge.offset(), block);
      from = Math.max(from, edge.offset());
      pass(edge, block);
    }
    copy(from, paragraph.end(), block);
  }

  private void pass(Edge edge, BlockBuilder block) {
    boolean was = isIn(edge.kind());
    open.merge(edge.kind(), edge.change(), Integer::sum);
    if (edge.kind() == Kind.SEAM) {
      block.seam();
    } else if (edge.kind() == Kind.ITALIC && was != isIn(Kind.ITALIC)) {
      if (was) {
        block.closeEmphasis();
      } else {
        block.openEmphasis();
      }
    }
  }

  private boolean isIn(Kind kind) {
    return open.getOrDefault(kind, 0) > 0;
  }

  private void copy(int from, int to, BlockBuilder block) {
    if (from < to && isIn(Kind.CODE)) {
      block.placeholder(from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == OfficeText.BREAK) {
        block.substitute("\n", i, i + 1);
      } else if (isIn(Kind.FIXED) || OfficeText.isElement(c)) {
        block.substitute(String.valueOf(c), i, i + 1);
      } else {
        block.copy(i, i + 1);
      }
    }
  }
}
