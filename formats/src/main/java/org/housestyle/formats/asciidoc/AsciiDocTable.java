package org.housestyle.formats.asciidoc;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.formats.lines.LineCursor;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/** Reads the cells of a table. For one table. */
final class AsciiDocTable {

  /** What stands before a bar: how many columns and rows a cell takes, alignment and style. */
  private static final String CELL =
      "(?:(?<=^|\\s)(?:\\d{1,3}|\\d{0,3}\\.\\d{1,3})?[+*]?[<^>]?(?:\\.[<^>])?(?<style>[adehlmsv])?)?(?<!\\\\)";

  /** What is between two cells, by the first character of the line that begins the table. */
  private static final Map<Character, Pattern> SEPARATORS =
      Map.of(
          '|', Pattern.compile(CELL + "\\|", Pattern.MULTILINE),
          '!', Pattern.compile(CELL + "!", Pattern.MULTILINE),
          ',', Pattern.compile("[,\\r\\n](?<style>)"),
          ':', Pattern.compile("[:\\r\\n](?<style>)"));

  /** Columns of which one holds whole documents, as in {@code 1,2a}. */
  private static final Pattern COLUMNS_OF_BLOCKS =
      Pattern.compile("(?:^|[\\s,;\\d*.<^>])a(?:$|[\\s,;])");

  private final DocumentBuilder document;
  private final String raw;
  private final AsciiDocCopy copy;
  private final boolean hasBlocks;

  /**
   * Prepares to read a table.
   *
   * @param columns what its attribute {@code cols} says; empty if it has none
   */
  AsciiDocTable(DocumentBuilder document, AsciiDocCopy copy, String columns) {
    this.document = document;
    this.raw = document.part().text();
    this.copy = copy;
    this.hasBlocks = COLUMNS_OF_BLOCKS.matcher(columns).find();
  }

  /**
   * Adds its cells, and goes to the line that ends it.
   *
   * @param lines is at the line that begins it
   */
  void add(LineCursor lines) throws IOException {
    String fence = lines.text().stripTrailing();
    boolean startsWithText = !lines.peek().isBlank();
    Span body = lines.between(fence);
    int start = body.start();
    int heading = Lines.end(raw, start);
    int next = Math.min(Lines.next(raw, heading), body.end());
    boolean hasHeading = startsWithText && raw.substring(next, Lines.end(raw, next)).isBlank();
    Matcher bar = SEPARATORS.get(fence.charAt(0)).matcher(raw).region(start, body.end());
    String style = "";
    while (bar.find()) {
      cell(start, bar.start(), style, hasHeading && start <= heading);
      style = Optional.ofNullable(bar.group("style")).orElse("");
      start = bar.end();
    }
    cell(start, body.end(), style, hasHeading && start <= heading);
  }

  private void cell(int start, int end, String style, boolean isHeading) throws IOException {
    if (style.equals("a") || (hasBlocks && style.isEmpty() && !isHeading)) {
      blocks(start, end);
    } else if (!style.equals("l") && !style.equals("m")) {
      paragraphs(new LineCursor(raw, start, end), isHeading);
    }
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
    JoinedLines paragraph = new JoinedLines(raw);
    while (lines.next()) {
      if (AsciiDocLine.COMMENT.is(lines.text())) {
        copy.comment(lines, lines.line(), 2, 0);
      } else if (lines.text().isBlank()) {
        copy.add(kind, paragraph);
        paragraph = new JoinedLines(raw);
      } else {
        paragraph.addStripped(lines.line());
      }
    }
    copy.add(kind, paragraph);
  }
}
