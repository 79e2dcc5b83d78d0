// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.io.IOException;
import java.util.regex.Matcher;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.formats.lines.LineCursor;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/** Reads the cells of a table. For one table. */
final class AsciiDocTable {

  private final DocumentBuilder document;
  private final String raw;
  private final AsciiDocCopy copy;
  private final TableStyle style;
  private String fence = "";

  /** Prepares to read a table. */
  AsciiDocTable(DocumentBuilder document, AsciiDocCopy copy, TableStyle style) {
    this.document = document;
    this.raw = document.part().text();
    this.copy = copy;
    this.style = style;
  }

  /**
   * Adds its cells, and goes to the line that ends it.
   *
   * @param lines is at the line that begins it
   */
  void add(LineCursor lines) throws IOException {
    fence = lines.text().stripTrailing();
    boolean startsWithText = !lines.peek().isBlank();
    Span body = lines.between(fence);
    int start = body.start();
    int heading = Lines.end(raw, start);
    int next = Math.min(Lines.next(raw, heading), body.end());
    boolean hasHeading = startsWithText && raw.substring(next, Lines.end(raw, next)).isBlank();
    Matcher bar = style.edges(fence).matcher(raw).region(start, body.end());
    bar.useTransparentBounds(true);
    TableGrid grid = new TableGrid(style.styles());
    String cellStyle = "";
    while (bar.find()) {
      if (bar.group("edge") != null) {
        cell(start, bar.start("edge"), cellStyle, hasHeading && start <= heading);
        start = bar.end();
        String ofColumn = grid.next(bar);
        String own = bar.group("style");
        boolean isHeading = hasHeading && start <= heading;
        cellStyle = own != null && !own.isEmpty() ? own : isHeading ? "" : ofColumn;
      }
    }
    cell(start, body.end(), cellStyle, hasHeading && start <= heading);
  }

  private void cell(int start, int end, String own, boolean isHeading) throws IOException {
    if (own.equals("a")) {
      blocks(start, end);
    } else if (!own.equals("l") && !own.equals("m")) {
      Span value = withoutMarks(start, end);
      paragraphs(new LineCursor(raw, value.start(), value.end()), isHeading);
    }
  }

  /** A value without the quotation marks around it, which are not part of it. */
  private Span withoutMarks(int start, int end) {
    String value = raw.substring(start, end);
    String words = value.strip();
    if (!style.hasValues(fence) || words.length() < 2 || !words.matches("(?s)\".*\"")) {
      return new Span(start, end);
    }
    int from = start + value.indexOf('"') + 1;
    return new Span(from, from + words.length() - 2);
  }

  /** A cell that is read as a document; it does not begin with an indented line. */
  private void blocks(int start, int end) throws IOException {
    int from = start;
    while (from < end && raw.charAt(from) == ' ') {
      from++;
    }
    new AsciiDocBlocks(document, new LineCursor(raw, from, end)).read();
  }

  private void paragraphs(LineCursor lines, boolean isHeading) {
    BlockKind kind = isHeading ? BlockKind.HEADLINE : BlockKind.TABLE_CELL;
    String marks = style.hasValues(fence) ? ",;:\"\t" : "";
    JoinedLines paragraph = new JoinedLines(raw);
    while (lines.next()) {
      if (AsciiDocLine.COMMENT.is(lines.text())) {
        copy.comment(lines, lines.line(), 2, 0);
      } else if (lines.text().isBlank()) {
        copy.add(kind, paragraph, marks);
        paragraph = new JoinedLines(raw);
      } else {
        paragraph.addStripped(lines.line());
      }
    }
    copy.add(kind, paragraph, marks);
  }
}
