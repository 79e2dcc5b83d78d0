package org.housestyle.formats.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.formats.lines.LineCursor;
import org.housestyle.text.Span;

/**
 * Reads a table up to the line that ends it. Cells are told apart by bars, or by commas and colons
 * if the table says so. For one table.
 */
final class AsciiDocTable {

  /** What is before a cell: how many columns and rows it takes, alignment and style. */
  private static final Pattern CELL =
      Pattern.compile(
          "(?:(?<=^|\\s)(?:\\d{1,3}|\\d{0,3}\\.\\d{1,3})?[+*]?[<^>]?(?:\\.[<^>])?(?<style>[adehlmsv])?)?"
              + "(?<!\\\\)[|!]");

  private final DocumentBuilder document;
  private final LineCursor lines;
  private final String reserved;
  private JoinedLines cell;
  private boolean verbatim;
  private BlockKind kind;

  AsciiDocTable(DocumentBuilder document, LineCursor lines, String reserved) {
    this.document = document;
    this.lines = lines;
    this.reserved = reserved;
  }

  /**
   * Adds its cells.
   *
   * @param fence the line that begins and ends it
   */
  void add(String fence) {
    boolean first = true;
    while (lines.next() && !lines.text().stripTrailing().equals(fence)) {
      boolean heading = first && lines.peek().isBlank();
      kind = heading ? BlockKind.HEADLINE : BlockKind.TABLE_CELL;
      if (lines.text().isBlank()) {
        end();
      } else if (fence.startsWith("|") || fence.startsWith("!")) {
        bars();
      } else {
        separated(fence.charAt(0));
      }
      if (heading) {
        end();
      }
      first = first && lines.text().isBlank();
    }
    end();
  }

  private void bars() {
    Span line = lines.line();
    Matcher bar = CELL.matcher(lines.text());
    int at = 0;
    while (bar.find()) {
      piece(line.start() + at, line.start() + bar.start());
      end();
      cell = new JoinedLines(document.part().text());
      verbatim = "lm".contains(String.valueOf(bar.group("style")));
      at = bar.end();
    }
    piece(line.start() + at, line.end());
  }

  private void separated(char separator) {
    int start = lines.line().start();
    for (int i = start; i <= lines.line().end(); i++) {
      if (i == lines.line().end() || document.part().text().charAt(i) == separator) {
        cell = new JoinedLines(document.part().text());
        piece(start, i);
        end();
        start = i + 1;
      }
    }
  }

  /** Adds a piece of a line to the cell, without the spaces round it. */
  private void piece(int start, int end) {
    String piece = document.part().text().substring(start, end);
    if (cell != null && !piece.isBlank()) {
      int from = start + piece.length() - piece.stripLeading().length();
      cell.add(new Span(from, start + piece.stripTrailing().length()));
    }
  }

  private void end() {
    if (cell != null && !cell.isEmpty() && !verbatim) {
      BlockBuilder block = document.block(kind).reserve(reserved);
      new AsciiDocInline(cell, block).add();
      block.add();
    }
    cell = null;
    verbatim = false;
  }
}
