// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.io.IOException;
import java.util.List;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.TextReader;
import org.housestyle.formats.lines.FrontMatterLines;
import org.housestyle.formats.lines.LineCursor;

/**
 * Reads AsciiDoc ({@code .adoc}): titles, paragraphs, lists, tables, quotations, captions,
 * alternative texts and footnotes. Code, macros, attributes and comments are not copy. Files that
 * are included are not read. Thread-safe.
 */
public final class AsciiDocReader implements TextReader {

  @Override
  public String name() {
    return "asciidoc";
  }

  @Override
  public String title() {
    return "AsciiDoc";
  }

  @Override
  public List<String> endings() {
    return List.of("adoc", "asciidoc", "asc");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/asciidoc");
  }

  @Override
  public List<CopyTable> copyTables() {
    return List.of(AsciiDocBlocks.TABLE, QuoteWords.table());
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    LineCursor lines = new LineCursor(document.part().text());
    FrontMatterLines.skip(document, lines);
    new AsciiDocBlocks(document, lines).read();
    document.sortBlocks();
  }
}
