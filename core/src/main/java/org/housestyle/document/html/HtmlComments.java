// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.housestyle.document.Comment;
import org.housestyle.text.Span;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Reads the comments of a page, and what follows each. For one page. */
final class HtmlComments {

  private final int base;
  private final Predicate<Element> isBlock;

  /** For nodes in a row, what the walk along it ended at, so that a row is walked along once. */
  private final Map<Node, Node> afterSpace = new HashMap<>();

  private final Map<Node, Node> lastInline = new HashMap<>();

  /**
   * Reads the comments of a page.
   *
   * @param base the offset of the page in its part
   * @param isBlock whether an element is a block
   */
  HtmlComments(int base, Predicate<Element> isBlock) {
    this.base = base;
    this.isBlock = isBlock;
  }

  /** Passes the comment on, if it is written in the file. */
  void read(org.jsoup.nodes.Comment comment, Consumer<Comment> comments) {
    Range range = comment.sourceRange();
    if (range.isTracked()) {
      Span span = new Span(base + range.startPos(), base + range.endPos());
      comments.accept(new Comment(span, comment.getData(), following(comment)));
    }
  }

  private Optional<Span> following(Node comment) {
    Node next = skipSpace(comment.nextSibling());
    // A page may leave out the tags of html and body; then their content follows the comment.
    while (next instanceof Element element && !isWritten(element)) {
      Node inside = element.childNodeSize() == 0 ? null : skipSpace(element.childNode(0));
      next = inside != null ? inside : skipSpace(element.nextSibling());
    }
    if (next == null) {
      return Optional.empty();
    }
    Node last = lastInline(next);
    int start = next.sourceRange().startPos();
    return Optional.of(new Span(base + start, base + Math.max(start, end(last))));
  }

  /** This sibling, or the first after it that is more than space between blocks; may be null. */
  private Node skipSpace(Node node) {
    List<Node> row = new ArrayList<>();
    Node next = node;
    while (isSpace(next) && !afterSpace.containsKey(next)) {
      row.add(next);
      next = next.nextSibling();
    }
    Node found = isSpace(next) ? afterSpace.get(next) : next;
    row.forEach(space -> afterSpace.put(space, found));
    return found;
  }

  private static boolean isSpace(Node node) {
    return node instanceof org.jsoup.nodes.Comment
        || node instanceof DocumentType
        || (node instanceof TextNode text && text.isBlank());
  }

  /** The last of the nodes from one on that no block separates. */
  private Node lastInline(Node node) {
    List<Node> row = new ArrayList<>();
    Node last = node;
    while (!lastInline.containsKey(last)
        && !isBlock(last)
        && last.nextSibling() != null
        && !isBlock(last.nextSibling())) {
      row.add(last);
      last = last.nextSibling();
    }
    Node found = lastInline.getOrDefault(last, last);
    row.forEach(inline -> lastInline.put(inline, found));
    return found;
  }

  private boolean isBlock(Node node) {
    return node instanceof Element element && isBlock.test(element);
  }

  /** Whether the start tag is in the file; parsers add those that may be left out. */
  static boolean isWritten(Element element) {
    Range range = element.sourceRange();
    return range.isTracked() && range.endPos() > range.startPos();
  }

  /** Where a node ends, whether or not its end tag is written. */
  private static int end(Node node) {
    int end = 0;
    for (Node last = node; last != null; last = lastChild(last)) {
      end = Math.max(end, last.sourceRange().endPos());
      if (last instanceof Element element && element.endSourceRange().isTracked()) {
        end = Math.max(end, element.endSourceRange().endPos());
      }
    }
    return end;
  }

  private static Node lastChild(Node node) {
    return node.childNodeSize() == 0 ? null : node.childNode(node.childNodeSize() - 1);
  }
}
