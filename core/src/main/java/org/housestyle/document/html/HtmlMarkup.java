// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.housestyle.document.Markup;
import org.housestyle.text.Span;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Lists the elements, attributes and code of HTML.
 *
 * @param html the HTML
 * @param base the offset of the HTML in its part
 * @param found takes what is found
 */
record HtmlMarkup(String html, int base, List<Markup> found) {

  /** The markup of a stretch of HTML, by where it begins. */
  static List<Markup> of(String html, int base, PageParser parser) {
    Document page = parser.parse(html);
    HtmlMarkup markup = new HtmlMarkup(html, base, new ArrayList<>());
    page.traverse((node, depth) -> markup.add(node));
    markup.found.sort(Comparator.comparingInt(piece -> piece.span().start()));
    return markup.found;
  }

  private void add(Node node) {
    if (node instanceof Element element && HtmlComments.isWritten(element)) {
      addElement(element);
    } else if (node.parent() instanceof Element parent && JsonLd.is(parent)) {
      JsonLd.markup(parent, html, 0).forEach(value -> found.add(value.movedBy(base)));
    } else if (node instanceof DataNode data) {
      add(data.sourceRange(), data.parent().nodeName() + " code", data.getWholeData());
    } else if (node instanceof TextNode text && isNotCopy(text)) {
      add(text.sourceRange(), "code", text.getWholeText());
    }
  }

  /** Whether a text is in an element whose content is not prose. */
  private static boolean isNotCopy(TextNode text) {
    for (Element around = text.parent(); around != null; around = around.parent()) {
      switch (HtmlTable.role(around.normalName())) {
        case SKIPPED, CODE -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void addElement(Element element) {
    String name = "<" + element.normalName() + ">";
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    int to = end.isTracked() ? Math.max(end.endPos(), start.endPos()) : start.endPos();
    found.add(new Markup(new Span(base + start.startPos(), base + to), name, ""));
    for (Attribute attribute : element.attributes()) {
      Range value = element.attributes().sourceRange(attribute.getKey()).valueRange();
      add(value.isTracked() ? value : start, name + " " + attribute.getKey(), attribute.getValue());
    }
  }

  private void add(Range range, String name, String value) {
    if (range.isTracked()) {
      Span span = new Span(base + range.startPos(), base + range.endPos());
      found.add(new Markup(span, name, value));
    }
  }
}
