// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.maven.doxia.sink.Sink;
import org.housestyle.report.Printable;

/**
 * Writes headings, tables and links to a sink, with the calls that Doxia 1 and Doxia 2 share. The
 * sink escapes markup; control characters are replaced here.
 */
final class SiteWriter {

  /** The content of a cell or a paragraph. */
  @FunctionalInterface
  interface CellContent {
    void write();
  }

  private final Sink sink;

  SiteWriter(Sink sink) {
    this.sink = sink;
  }

  /** Starts a page. */
  void start(String title) {
    sink.head();
    sink.title();
    text(title).write();
    sink.title_();
    sink.head_();
    sink.body();
    sink.section1();
    sink.sectionTitle1();
    text(title).write();
    sink.sectionTitle1_();
  }

  /** Ends the page. */
  void end() {
    sink.section1_();
    sink.body_();
    sink.flush();
  }

  /** Writes a section with one table; nothing if there are no rows. */
  <T> void table(String title, Collection<T> rows, Consumer<T> writer, String... columns) {
    if (rows.isEmpty()) {
      return;
    }
    int[] alignment = new int[columns.length];
    Arrays.fill(alignment, Sink.JUSTIFY_LEFT);
    sink.section2();
    sink.sectionTitle2();
    text(title).write();
    sink.sectionTitle2_();
    sink.table();
    sink.tableRows(alignment, false);
    sink.tableRow();
    for (String column : columns) {
      sink.tableHeaderCell();
      text(column).write();
      sink.tableHeaderCell_();
    }
    sink.tableRow_();
    rows.forEach(writer);
    sink.tableRows_();
    sink.table_();
    sink.section2_();
  }

  void row(CellContent... cells) {
    sink.tableRow();
    for (CellContent cell : cells) {
      sink.tableCell();
      cell.write();
      sink.tableCell_();
    }
    sink.tableRow_();
  }

  void paragraph(CellContent part) {
    sink.paragraph();
    part.write();
    sink.paragraph_();
  }

  CellContent text(String text) {
    return () -> sink.text(Printable.of(text));
  }

  CellContent link(String address, String text) {
    return () -> {
      sink.link(address);
      text(text).write();
      sink.link_();
    };
  }

  /** Writes a target for {@link #linkTo}. */
  void anchor(String name) {
    sink.anchor(id(name));
    sink.anchor_();
  }

  CellContent linkTo(String name) {
    return link("#" + id(name), name);
  }

  /** An id of ASCII letters and digits that is unique for each name. */
  private static String id(String name) {
    StringBuilder id = new StringBuilder("at");
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      id.append(plain ? String.valueOf(c) : "-" + (int) c + "-");
    }
    return id.toString();
  }
}
