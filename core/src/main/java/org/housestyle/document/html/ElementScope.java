// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import org.housestyle.document.BlockKind;
import org.jsoup.nodes.Element;

/**
 * What an element says about all text inside it.
 *
 * @param element the element
 * @param outer the scope that it is in; null for the page
 * @param kind the kind of its blocks, quotations aside
 * @param quoted whether it is somebody else's words
 * @param hidden whether readers do not see its text, or see it struck out
 * @param read whether it is in a language that is read
 * @param translated whether its words are words, and not names that no translation may touch
 * @param preformatted whether it is the text of {@code pre}
 */
record ElementScope(
    Element element,
    ElementScope outer,
    BlockKind kind,
    boolean quoted,
    boolean hidden,
    boolean read,
    boolean translated,
    boolean preformatted) {

  /** The scope of a page. */
  static ElementScope page() {
    return new ElementScope(null, null, BlockKind.PARAGRAPH, false, false, true, true, false);
  }

  /** Whether text here is copy. */
  boolean isCopy() {
    return !hidden && read && translated;
  }

  /** Whether text here is in a place that readers see, but not the publication's English. */
  boolean isForeign() {
    return !hidden && !(read && translated);
  }

  /** What a block is here. */
  BlockKind blockKind() {
    return quoted ? BlockKind.QUOTE : kind;
  }

  /** The scope of an element in this one, before what it says itself. */
  ElementScope inside(Element inner) {
    return new ElementScope(inner, this, kind, quoted, hidden, read, translated, preformatted);
  }

  ElementScope withKind(BlockKind other) {
    return new ElementScope(element, outer, other, quoted, hidden, read, translated, preformatted);
  }

  ElementScope quoted(boolean isQuoted) {
    return new ElementScope(element, outer, kind, isQuoted, hidden, read, translated, preformatted);
  }

  ElementScope asHidden() {
    return new ElementScope(element, outer, kind, quoted, true, read, translated, preformatted);
  }

  ElementScope withLanguage(boolean isRead) {
    return new ElementScope(element, outer, kind, quoted, hidden, isRead, translated, preformatted);
  }

  ElementScope withTranslation(boolean isTranslated) {
    return new ElementScope(element, outer, kind, quoted, hidden, read, isTranslated, preformatted);
  }

  ElementScope asPreformatted() {
    return new ElementScope(element, outer, kind, quoted, hidden, read, translated, true);
  }
}
