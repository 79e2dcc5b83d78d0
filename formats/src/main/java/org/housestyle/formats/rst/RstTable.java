// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.text.Span;

/**
 * Reads a table that is drawn with lines, or whose columns stand below runs of equals signs. A cell
 * is what is between two columns in lines one below the other. For one table.
 */
final class RstTable {

  private final RstBlocks blocks;
  private final String raw;
  private final RstLines lines;

  /** The cells that are open, by the column at which they begin. */
  private final SortedMap<Integer, JoinedLines> cells = new TreeMap<>();

  RstTable(RstBlocks blocks, String raw, RstLines lines) {
    this.blocks = blocks;
    this.raw = raw;
    this.lines = lines;
  }

  /** Adds the cells of the table that begins at a line. Returns where it ends. */
  int add(int from, int to) {
    boolean isGrid = lines.text(from).startsWith("+");
    int end = isGrid ? lines.endOfRun(from, to) : endOfSimple(from, to);
    if (isGrid) {
      grid(from, end);
    } else {
      simple(from, end);
    }
    endAll();
    return end;
  }

  /** A line below a cell ends it; cells beside it may go on. */
  private void grid(int from, int end) {
    TreeSet<Integer> corners = new TreeSet<>();
    for (int i = from; i < end; i++) {
      corners.addAll(columns(lines.text(i), '+'));
    }
    for (int i = from; i < end; i++) {
      Span line = lines.span(i);
      String text = lines.text(i);
      int start = 0;
      for (int corner : corners.subSet(1, Math.max(1, text.length()))) {
        if ("|+".indexOf(text.charAt(corner)) >= 0) {
          String between = text.substring(start + 1, corner);
          if (!between.isEmpty() && between.matches("-+|=+")) {
            end(start);
          } else {
            piece(start, new Span(line.start() + start + 1, line.start() + corner));
          }
          start = corner;
        }
      }
      if (start + 1 < text.length()) { // a line whose last bar does not stand below the others
        piece(start, new Span(line.start() + start + 1, line.end()));
      }
    }
  }

  /** The table ends with its third line of equals signs, or one before a blank line. */
  private int endOfSimple(int from, int to) {
    int rules = 0;
    for (int i = from; i < to; i++) {
      rules += isRule(i) ? 1 : 0;
      if (rules == 3 || (rules == 2 && isRule(i) && lines.isBlank(i + 1))) {
        return i + 1;
      }
    }
    return to;
  }

  private boolean isRule(int line) {
    return lines.text(line).matches("=[= ]*");
  }

  /** Each line begins a row, unless nothing is in its first column. */
  private void simple(int from, int end) {
    List<Integer> starts = new ArrayList<>();
    for (int start : columns(lines.text(from), '=')) {
      if (start == 0 || lines.text(from).charAt(start - 1) == ' ') {
        starts.add(start);
      }
    }
    for (int i = from + 1; i < end; i++) {
      int indent = lines.column(i) - lines.column(from);
      if (lines.isBlank(i) || indent == 0) {
        endAll();
      }
      if (!lines.text(i).matches("[= ]+|[- ]+")) {
        row(lines.span(i), indent, starts);
      }
    }
  }

  private void row(Span line, int indent, List<Integer> starts) {
    for (int column = 0; column < starts.size(); column++) {
      int start = line.start() + starts.get(column) - indent;
      boolean isLast = column + 1 == starts.size();
      int end = isLast ? line.end() : line.start() + starts.get(column + 1) - indent;
      int from = Math.max(line.start(), start);
      piece(starts.get(column), new Span(from, Math.max(from, Math.min(end, line.end()))));
    }
  }

  private static List<Integer> columns(String line, char wanted) {
    List<Integer> columns = new ArrayList<>();
    for (int i = line.indexOf(wanted); i >= 0; i = line.indexOf(wanted, i + 1)) {
      columns.add(i);
    }
    return columns;
  }

  private void piece(int column, Span piece) {
    cells.computeIfAbsent(column, key -> new JoinedLines(raw)).addStripped(piece);
  }

  private void end(int column) {
    JoinedLines cell = cells.remove(column);
    if (cell != null && !cell.isEmpty()) {
      blocks.cell(cell);
    }
  }

  private void endAll() {
    List.copyOf(cells.keySet()).forEach(this::end);
  }
}
