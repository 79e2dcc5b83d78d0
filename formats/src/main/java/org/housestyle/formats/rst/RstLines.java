// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.formats.lines.LineCursor;
import org.housestyle.text.Span;

/**
 * The lines of a document, each with the column at which it begins. What nests is told by columns,
 * and a line may be made to begin later, behind the mark of a list item. For one thread.
 */
final class RstLines {

  private static final int TAB = 8;

  private final String raw;
  private final List<Span> lines = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();

  RstLines(String raw, LineCursor cursor) {
    this.raw = raw;
    while (cursor.next()) {
      String text = cursor.text();
      int column = 0;
      int i = 0;
      for (; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
        column = text.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
      }
      int start = cursor.line().start();
      lines.add(new Span(start + i, start + Math.max(i, text.stripTrailing().length())));
      columns.add(column);
    }
  }

  int size() {
    return lines.size();
  }

  /** A line without the white space round it. */
  Span span(int line) {
    return lines.get(line);
  }

  String text(int line) {
    return line < lines.size() ? lines.get(line).in(raw) : "";
  }

  boolean isBlank(int line) {
    return line >= lines.size() || lines.get(line).length() == 0;
  }

  int column(int line) {
    return columns.get(line);
  }

  /** From here on, a line begins some units later. */
  void beginLater(int line, int units) {
    Span span = lines.get(line);
    lines.set(line, new Span(span.start() + units, span.end()));
    columns.set(line, columns.get(line) + units);
  }

  /** From here on, a line has this column, wherever it begins. */
  void moveTo(int line, int column) {
    columns.set(line, column);
  }

  /** Where the lines end that are blank or begin behind a column. */
  int endOfIndented(int from, int to, int column) {
    int end = from;
    int last = from;
    while (end < to && (isBlank(end) || column(end) > column)) {
      end++;
      last = isBlank(end - 1) ? last : end;
    }
    return last;
  }

  /** The first column at which one of the lines begins; -1 if all are blank. */
  int firstColumn(int from, int to) {
    int first = -1;
    for (int i = from; i < to; i++) {
      if (!isBlank(i) && (first < 0 || column(i) < first)) {
        first = column(i);
      }
    }
    return first;
  }

  /** Where the lines end that follow each other without a blank one. */
  int endOfRun(int from, int to) {
    int end = from;
    while (end < to && !isBlank(end)) {
      end++;
    }
    return end;
  }
}
