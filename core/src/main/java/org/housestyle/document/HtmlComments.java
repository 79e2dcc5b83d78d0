package org.housestyle.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.housestyle.text.Span;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Reads the comments of a page, and what follows each.
 *
 * @param base where the page begins in the file
 * @param isBlock which elements are blocks
 */
record HtmlComments(int base, Predicate<Element> isBlock) {

  /** Adds the comment, if it stands in the file. */
  void read(org.jsoup.nodes.Comment comment, List<Comment> comments) {
    Range range = comment.sourceRange();
    if (range.isTracked()) {
      Span span = new Span(base + range.startPos(), base + range.endPos());
      comments.add(new Comment(span, comment.getData(), following(comment)));
    }
  }

  private Optional<Span> following(Node comment) {
    Node next = telling(comment.nextSibling());
    // A page may leave out the tags of html and body; what is in them follows all the same.
    while (next instanceof Element element && !isWritten(element)) {
      Node inside = element.childNodeSize() == 0 ? null : telling(element.childNode(0));
      next = inside != null ? inside : telling(element.nextSibling());
    }
    if (next == null) {
      return Optional.empty();
    }
    Node last = next;
    while (!isBlock(last) && last.nextSibling() != null && !isBlock(last.nextSibling())) {
      last = last.nextSibling();
    }
    int start = next.sourceRange().startPos();
    return Optional.of(new Span(base + start, base + Math.max(start, end(last))));
  }

  /** The first of these siblings that is more than space between blocks, if any. */
  private static Node telling(Node node) {
    Node next = node;
    while (next instanceof org.jsoup.nodes.Comment
        || next instanceof DocumentType
        || (next instanceof TextNode text && text.isBlank())) {
      next = next.nextSibling();
    }
    return next;
  }

  private boolean isBlock(Node node) {
    return node instanceof Element element && isBlock.test(element);
  }

  /** Whether the start tag stands in the file; parsers add those that may be left out. */
  static boolean isWritten(Element element) {
    Range range = element.sourceRange();
    return range.isTracked() && range.endPos() > range.startPos();
  }

  /** Where a node ends, its end tag left out or not. */
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
