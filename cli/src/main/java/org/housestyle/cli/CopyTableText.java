// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import org.housestyle.document.CopyTable;
import org.housestyle.report.Printable;

/** A table of what is copy, as text for a terminal. */
record CopyTableText(CopyTable table) {

  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  String text() {
    StringBuilder text = new StringBuilder(table.title()).append('\n');
    String sort = "";
    for (CopyTable.Row row : table.rows()) {
      String heading = row.sort().equals(sort) ? "" : row.sort();
      String start = INDENT + "%-10s %-13s ".formatted(heading, row.role());
      wrap(start, String.join(" ", row.names()), text);
      if (!row.reason().isEmpty()) {
        wrap(" ".repeat(start.length()), "(" + row.reason() + ")", text);
      }
      sort = row.sort();
    }
    return text.toString();
  }

  /** Adds words after a start, on as many lines as they need. */
  private static void wrap(String start, String words, StringBuilder text) {
    StringBuilder line = new StringBuilder(start);
    for (String word : words.split(" ")) {
      if (line.length() + word.length() > WIDTH && line.length() > start.length()) {
        text.append(Printable.of(line.toString()).stripTrailing()).append('\n');
        line.setLength(0);
        line.append(" ".repeat(start.length()));
      }
      line.append(word).append(' ');
    }
    text.append(Printable.of(line.toString()).stripTrailing()).append('\n');
  }
}
