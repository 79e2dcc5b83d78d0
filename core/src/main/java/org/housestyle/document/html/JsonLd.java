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
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

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
      Span span = span(script.childNode(0), base);
      if (span.length() > 0 && !span.in(document.part().text()).isBlank()) {
        new DataCopy(document, KEYS, "the JSON-LD", RESERVED).read(DataSyntax.JSON, span);
      }
    }
  }

  /** The values in a script, which an edit must leave as they are. */
  static List<Markup> markup(Element script, String part, int base) {
    return script.childNodeSize() == 1
        ? DataSyntax.JSON.markup(span(script.childNode(0), base), part)
        : List.of();
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
