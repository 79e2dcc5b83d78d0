// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import java.io.IOException;
import java.util.List;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.TextReader;

/**
 * Reads reStructuredText ({@code .rst}), with the directives and roles of Docutils and Sphinx:
 * titles, paragraphs, lists, tables, quotations, captions, alternative texts and footnotes. Code,
 * comments and the options of directives are not copy. Thread-safe.
 */
public final class RstReader implements TextReader {

  @Override
  public String name() {
    return "rst";
  }

  @Override
  public String title() {
    return "reStructuredText";
  }

  @Override
  public List<String> endings() {
    return List.of("rst", "rest");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/x-rst", "text/prs.fallenstein.rst");
  }

  @Override
  public List<CopyTable> copyTables() {
    return List.of(RstCopy.TABLE, QuoteWords.table());
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    new RstBlocks(document).add();
  }
}
