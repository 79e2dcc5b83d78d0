// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.text.Span;

/**
 * Reads a table of values that are written one after the other. A value between quotation marks may
 * go on in further lines. For one table.
 */
final class RstCsv {

  private final RstBlocks blocks;
  private final RstLines lines;
  private final Pattern value;

  /** A value between quotation marks that its line does not end; null if there is none. */
  private JoinedLines open;

  /**
   * For a table.
   *
   * @param delimiter what its option says is between two values; a comma if it says nothing
   */
  RstCsv(RstBlocks blocks, RstLines lines, Optional<Span> delimiter) {
    this.blocks = blocks;
    this.lines = lines;
    this.value = value(delimiter.map(span -> span.in(blocks.raw())).orElse(","));
  }

  private static Pattern value(String delimiter) {
    String between =
        switch (delimiter) {
          case "tab" -> "\\t";
          case "space" -> " ";
          default -> Pattern.quote(delimiter.substring(0, 1));
        };
    return Pattern.compile(
        "\\G\\s*+(?:\"(?<quoted>(?:[^\"]++|\"\"){0,500}+)(?<end>\"|$)|(?<plain>(?:(?!"
            + between
            + ").)*+))\\s*+(?:"
            + between
            + "|$)");
  }

  /** Adds the values in some lines, each line a row. */
  void rows(int from, int to) {
    for (int i = from; i < to; i++) {
      row(lines.span(i));
    }
    endOpen();
  }

  /** Adds the values in a line. */
  void row(Span line) {
    String text = line.in(blocks.raw());
    int at = open == null ? 0 : goOn(line, text);
    Matcher found = value.matcher(text);
    while (at < text.length() && found.find(at)) {
      boolean isQuoted = found.group("quoted") != null;
      String group = isQuoted ? "quoted" : "plain";
      Span span = new Span(line.start() + found.start(group), line.start() + found.end(group));
      open = new JoinedLines(blocks.raw());
      open.addStripped(span);
      if (!isQuoted || !found.group("end").isEmpty()) {
        endOpen();
      }
      at = Math.max(at + 1, found.end());
    }
  }

  /** Adds to the open value what of a line belongs to it. Returns where the next value begins. */
  private int goOn(Span line, String text) {
    int end = text.replace("\"\"", "  ").indexOf('"');
    open.addStripped(new Span(line.start(), end < 0 ? line.end() : line.start() + end));
    if (end < 0) {
      return text.length();
    }
    endOpen();
    Matcher rest = value.matcher(text);
    return rest.find(end + 1) ? rest.end() : text.length();
  }

  private void endOpen() {
    if (open != null) {
      blocks.value(open);
    }
    open = null;
  }
}
