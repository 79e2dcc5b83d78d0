package org.housestyle.formats.rst;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.text.Span;

/** Reads tables that are drawn with lines, or whose columns stand below runs of equals signs. */
final class RstTable {

  private final RstBlocks blocks;
  private final String raw;
  private final RstLines lines;

  RstTable(RstBlocks blocks, String raw, RstLines lines) {
    this.blocks = blocks;
    this.raw = raw;
    this.lines = lines;
  }

  /** Adds the cells of the table that begins at a line. Returns where it ends. */
  int add(int from, int to) {
    return lines.text(from).startsWith("+") ? grid(from, to) : simple(from, to);
  }

  /** Rows are told apart by lines of hyphens; a cell's lines are one below the other. */
  private int grid(int from, int to) {
    int end = lines.endOfRun(from, to);
    List<JoinedLines> row = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (lines.text(i).startsWith("+")) {
        add(row);
        row = new ArrayList<>();
      } else {
        bars(lines.span(i), row);
      }
    }
    add(row);
    return end;
  }

  private void bars(Span line, List<JoinedLines> row) {
    int column = 0;
    int start = line.start() + 1;
    for (int i = start; i < line.end(); i++) {
      if (raw.charAt(i) == '|') {
        piece(row, column++, start, i);
        start = i + 1;
      }
    }
  }

  /** Columns begin below the runs of the first line; a line without a first cell goes on. */
  private int simple(int from, int to) {
    List<Integer> starts = starts(lines.text(from));
    int end = from + 1;
    List<JoinedLines> row = new ArrayList<>();
    int rules = 1;
    while (end < to && rules < 3) {
      String text = lines.text(end);
      if (text.startsWith("=") && text.matches("[= ]+")) {
        rules++;
        if (lines.isBlank(end + 1)) {
          rules = 3;
        }
        add(row);
        row = new ArrayList<>();
      } else if (!text.matches("[- ]*")) {
        int indent = lines.column(end) - lines.column(from);
        if (indent == 0) {
          add(row);
          row = new ArrayList<>();
        }
        columns(lines.span(end), indent, starts, row);
      }
      end++;
    }
    add(row);
    return end;
  }

  private static List<Integer> starts(String rule) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < rule.length(); i++) {
      if (rule.charAt(i) == '=' && (i == 0 || rule.charAt(i - 1) == ' ')) {
        starts.add(i);
      }
    }
    return starts;
  }

  private void columns(Span line, int indent, List<Integer> starts, List<JoinedLines> row) {
    for (int column = 0; column < starts.size(); column++) {
      int start = line.start() + starts.get(column) - indent;
      boolean isLast = column + 1 == starts.size();
      int end = isLast ? line.end() : line.start() + starts.get(column + 1) - indent;
      piece(row, column, Math.max(line.start(), start), Math.min(end, line.end()));
    }
  }

  private void piece(List<JoinedLines> row, int column, int start, int end) {
    while (row.size() <= column) {
      row.add(new JoinedLines(raw));
    }
    if (start < end && !raw.substring(start, end).isBlank()) {
      String piece = raw.substring(start, end);
      int from = start + piece.length() - piece.stripLeading().length();
      row.get(column).add(new Span(from, start + piece.stripTrailing().length()));
    }
  }

  private void add(List<JoinedLines> row) {
    for (JoinedLines cell : row) {
      if (!cell.isEmpty()) {
        blocks.cell(cell);
      }
    }
  }
}
