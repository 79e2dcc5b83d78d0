package org.housestyle.document.html;

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

/**
 * Reads the comments of a page, and what follows each.
 *
 * @param base the offset of the page in its part
 * @param isBlock whether an element is a block
 */
record HtmlComments(int base, Predicate<Element> isBlock) {

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
    Node last = next;
    while (!isBlock(last) && last.nextSibling() != null && !isBlock(last.nextSibling())) {
      last = last.nextSibling();
    }
    int start = next.sourceRange().startPos();
    return Optional.of(new Span(base + start, base + Math.max(start, end(last))));
  }

  /** This sibling, or the first after it that is more than space between blocks; may be null. */
  private static Node skipSpace(Node node) {
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
