// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.lines;

import java.io.IOException;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.formats.markup.Embedded;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/** Front matter in YAML or TOML, which site generators allow before any markup language. */
public final class FrontMatterLines {

  private static final DocumentReader MARKDOWN = Formats.standard().require("markdown");

  private FrontMatterLines() {}

  /** Adds what is copy in front matter, if there is any, and goes to its last line. */
  public static void skip(DocumentBuilder document, LineCursor lines) throws IOException {
    String text = document.part().text();
    String fence = text.substring(0, Lines.end(text, 0)).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return;
    }
    LineCursor ahead = new LineCursor(text);
    ahead.next();
    int end = ahead.skipTo(fence);
    if (!ahead.text().stripTrailing().equals(fence) || ahead.line().start() == 0) {
      return; // a line across the page, and not front matter
    }
    new Embedded(document, null).add(new Span(0, end), MARKDOWN);
    while (lines.line().end() < end) {
      lines.next();
    }
  }
}
