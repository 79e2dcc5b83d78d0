package org.housestyle.document.html;

import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.document.markup.HtmlEntity;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * Adds the attributes that readers see or hear.
 *
 * @param base the offset of the page in its part
 */
record HtmlAttributes(DocumentBuilder document, int base) {

  private static final Escape ENTITY = new HtmlEntity();
  private static final String RESERVED = "<>&\"'`=";

  /** Adds the copy in the attributes of an element. */
  void add(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    String tag = element.normalName();
    if (tag.equals("meta")) {
      if (isCopy(element, "name") || isCopy(element, "property") || isCopy(element, "itemprop")) {
        add(element, "content", BlockKind.METADATA);
      }
      return;
    }
    for (Attribute attribute : element.attributes()) {
      BlockKind kind = HtmlTable.attributeKind(attribute.getKey());
      if (kind != null) {
        add(element, attribute.getKey(), kind);
      }
    }
    if (tag.equals("input") && element.attr("type").matches("(?i)submit|button|reset")) {
      add(element, "value", BlockKind.ALT_TEXT);
    }
  }

  private static boolean isCopy(Element meta, String attribute) {
    return meta.hasAttr(attribute) && HtmlTable.isCopyInMeta(meta.attr(attribute));
  }

  private void add(Element element, String attribute, BlockKind kind) {
    Range range = element.attributes().sourceRange(attribute).valueRange();
    if (range.isTracked()) {
      int start = base + range.startPos();
      int end = base + range.endPos();
      document
          .block(kind)
          .reserve(isQuoted(start) ? RESERVED : RESERVED + " ")
          .commentPlace(
              HtmlComments.isWritten(element) ? base + element.sourceRange().startPos() : -1)
          .decode(start, end, element.attr(attribute), ENTITY)
          .add();
    }
  }

  /** Whether a value has quotes round it, so that spaces can be put into it. */
  private boolean isQuoted(int start) {
    char before = start == 0 ? 0 : document.part().text().charAt(start - 1);
    return before == '"' || before == '\'';
  }
}
