// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.parser.Parser;

/** Parses pages by jsoup, as HTML or as XML. */
enum PageParser {
  /** HTML, as browsers read it. */
  HTML,
  /** XHTML: every element may end itself, and there may be CDATA. */
  XML;

  /**
   * What only XML means as it is written: an element that ends itself where HTML looks for an end
   * tag, or a CDATA section that is not commented out in a script.
   */
  private static final Pattern ONLY_XML =
      Pattern.compile(
          "<(?:script|style|title|textarea|iframe)\\b[^<>]*/>|(?<!//|/\\*)<!\\[CDATA\\[");

  /** How to parse a page of either kind: one with an XML declaration may need to be XML. */
  static PageParser of(String page) {
    return page.startsWith("<?xml") && ONLY_XML.matcher(page).find() ? XML : HTML;
  }

  /** Parses a page; offsets are tracked. For jsoup the text would end at a U+FFFF. */
  Document parse(String page) {
    Parser parser = this == XML ? Parser.xmlParser() : Parser.htmlParser();
    Document document =
        parser.setTrackPosition(true).parseInput(page.replace('\uFFFF', '\uFFFD'), "");
    document.outputSettings(new OutputSettings().prettyPrint(false));
    return document;
  }
}
