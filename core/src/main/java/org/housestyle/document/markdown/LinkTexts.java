// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.housestyle.document.markdown.NodeSpans.end;
import static org.housestyle.document.markdown.NodeSpans.start;

import org.commonmark.node.Node;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.text.Span;

/**
 * What is special about the texts of links and images: their titles are copy of their own, and
 * labels are not edited.
 */
record LinkTexts(DocumentBuilder document, MarkdownText text, Escape escape) {

  private static final String RESERVED = Markdown.RESERVED + "\"'()";

  /** The text of a link that is also the name of its target must not be edited. */
  void protectLabel(Node link) {
    if (text.isLabel(link, start(link), end(link))) {
      text.names().set(start(link), end(link));
    }
  }

  /**
   * Adds the title of a link or an image, if it is written there and not in a definition.
   *
   * @param quoted whether the link is in a quotation
   * @param commentPlace where a comment on it can be put, or -1
   */
  void addTitle(Node node, String title, boolean quoted, int commentPlace) {
    if (title != null && !title.isEmpty()) {
      text.title(node, start(node), end(node))
          .ifPresent(span -> add(span, title, quoted, commentPlace));
    }
  }

  private void add(Span span, String title, boolean quoted, int commentPlace) {
    BlockBuilder added = document.block(BlockKind.ALT_TEXT).reserve(RESERVED);
    if (quoted) {
      added.openQuote();
    }
    added.commentPlace(commentPlace).decode(span.start(), span.end(), title, escape).add();
  }
}
