// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.Optional;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.document.html.HtmlTable.Role;
import org.housestyle.document.markup.HtmlEntity;
import org.housestyle.document.template.TagNames;
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

  /**
   * Adds the copy in the attributes of an element.
   *
   * @param quoted whether the element is a quotation, or in one
   */
  void add(Element element, boolean quoted) {
    if (element.attributesSize() == 0) {
      return;
    }
    String tag = element.normalName();
    if (tag.equals("meta")) {
      kind(element, "name")
          .or(() -> kind(element, "property"))
          .or(() -> kind(element, "itemprop"))
          .ifPresent(kind -> add(element, "content", kind, quoted));
      return;
    }
    boolean isCustom = HtmlTable.isCustom(tag);
    for (Attribute attribute : element.attributes()) {
      BlockKind kind = HtmlTable.attributeKind(attribute.getKey());
      if (kind == null && isCustom) {
        kind = customKind(element, attribute.getKey());
      }
      if (kind != null) {
        add(element, attribute.getKey(), kind, quoted);
      }
    }
    if (tag.equals("input") && element.attr("type").matches("(?i)submit|button|reset")) {
      add(element, "value", BlockKind.ALT_TEXT, quoted);
    }
  }

  /** An element that HTML does not know has what a component has: a heading, a text. */
  private static BlockKind customKind(Element element, String attribute) {
    boolean isQuote = HtmlTable.role(element.normalName()) == Role.QUOTE;
    return TagNames.parameter(attribute, isQuote).orElse(null);
  }

  private static Optional<BlockKind> kind(Element meta, String attribute) {
    return meta.hasAttr(attribute) ? HtmlTable.metaKind(meta.attr(attribute)) : Optional.empty();
  }

  private void add(Element element, String attribute, BlockKind kind, boolean quoted) {
    Range range = element.attributes().sourceRange(attribute).valueRange();
    if (range.isTracked()) {
      int start = base + range.startPos();
      int end = base + range.endPos();
      BlockBuilder block = document.block(kind);
      if (quoted) {
        block.openQuote();
      }
      block
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
