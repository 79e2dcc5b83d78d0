// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.List;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Markup;
import org.housestyle.document.data.DataCopy;
import org.housestyle.document.data.DataSyntax;
import org.housestyle.text.Span;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** The data about a page, as JSON in a script, that search engines read. */
final class JsonLd {

  static final CopyTable TABLE = CopyTable.read(CopyKeys.class, "json-ld.txt");

  private static final CopyKeys KEYS = CopyKeys.of(TABLE, "key");
  private static final String RESERVED = "\\\"<>&";

  private JsonLd() {}

  /** Whether an element is such a script. */
  static boolean is(Element element) {
    return element.normalName().equals("script")
        && element.attr("type").strip().equalsIgnoreCase("application/ld+json");
  }

  /**
   * Adds the copy in a script, if it is JSON-LD.
   *
   * @param base the offset of the page in its part
   */
  static void read(DocumentBuilder document, Element script, int base) {
    if (is(script) && script.childNodeSize() == 1) {
      Node content = script.childNode(0);
      Span span = span(content, base);
      String data = data(content, span, document.part().text());
      if (!data.isBlank()) {
        new DataCopy(document, KEYS, HtmlValues.INSTANCE, "the JSON-LD", RESERVED)
            .read(DataSyntax.JSON, data, span.start());
      }
    }
  }

  /** The values in a script, which an edit must leave as they are. */
  static List<Markup> markup(Element script, String part, int base) {
    return script.childNodeSize() == 1
        ? DataSyntax.JSON.markup(span(script.childNode(0), base), part)
        : List.of();
  }

  /** The data as the parser got it: template code in it is masked, so that the rest can be read. */
  private static String data(Node content, Span span, String part) {
    String masked =
        content instanceof DataNode script
            ? script.getWholeData()
            : content instanceof TextNode text ? text.getWholeText() : "";
    return masked.length() == span.length() ? TemplatedJson.withoutCode(masked) : span.in(part);
  }

  private static Span span(Node content, int base) {
    Range range = content.sourceRange();
    if (!range.isTracked()) {
      return new Span(base, base);
    }
    boolean section = content instanceof CDataNode;
    int start = range.startPos() + (section ? "<![CDATA[".length() : 0);
    int end = range.endPos() - (section ? "]]>".length() : 0);
    return new Span(base + start, base + Math.max(start, end));
  }
}
