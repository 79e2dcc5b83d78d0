// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.ValueReader;

/** Reads values that may be Markdown: those of front matter, of shortcodes and components. */
public final class MarkdownValues implements ValueReader {

  /** The only one; it has no state. */
  public static final ValueReader INSTANCE = new MarkdownValues();

  /** What all markup that hides or quotes anything has in it. */
  private static final String MARKS = "<>[]{}`*_~=%$";

  private static final String CONTAINER = ":::";
  private static final String SLASHES = "///";
  private static final String ADMONITION = "!!!";

  private MarkdownValues() {}

  @Override
  public boolean hasMarkup(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return text.contains(CONTAINER) || text.contains(SLASHES) || text.contains(ADMONITION);
  }

  @Override
  public void read(DocumentBuilder value) {
    String text = value.part().text();
    boolean indented = text.startsWith("    ") || text.startsWith("\t");
    Dialect dialect = indented ? Dialect.VALUE : Dialect.MARKDOWN;
    Markdown.read(value, MarkdownText.of(text, 0, DataBlocks.in(text, 0), dialect));
  }
}
