// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.housestyle.document.Comment;
import org.housestyle.text.Span;

/** Reads the comments in Markdown, and what follows each. For one document. */
final class MarkdownComments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  /** What follows each comment of a row of comments, so that a row is walked through once. */
  private final Map<Node, Optional<Span>> following = new HashMap<>();

  /** Passes a piece of inline HTML on, if it is a comment. */
  void read(HtmlInline html, Consumer<Comment> comments) {
    Optional<Span> span = span(html);
    if (isComment(html.getLiteral()) && span.isPresent()) {
      String text = html.getLiteral();
      comments.accept(
          new Comment(
              span.get(),
              text.substring(OPEN.length(), Math.max(OPEN.length(), text.lastIndexOf(CLOSE))),
              rest(html, span.get().end())));
    }
  }

  private Optional<Span> rest(Node inline, int from) {
    Node block = inline;
    while (block != null && !(block instanceof Block) && !(block instanceof TableCell)) {
      block = block.getParent();
    }
    return Optional.ofNullable(block)
        .flatMap(this::span)
        .filter(it -> it.end() > from)
        .map(it -> new Span(from, it.end()));
  }

  /** The block after a block of HTML, other comments skipped; of a list, its first item. */
  Optional<Span> following(HtmlBlock html) {
    List<Node> row = new ArrayList<>();
    Node node = html;
    while (node != null && !following.containsKey(node) && (node == html || isComment(node))) {
      row.add(node);
      node = next(node);
    }
    Optional<Span> found =
        node == null
            ? Optional.empty()
            : following.containsKey(node)
                ? following.get(node)
                : span(node instanceof ListBlock ? node.getFirstChild() : node);
    row.forEach(comment -> following.put(comment, found));
    return found;
  }

  /** The next node, or that of the nearest node round it that has one; null if there is none. */
  private static Node next(Node node) {
    Node at = node;
    while (at != null && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null ? null : at.getNext();
  }

  private static boolean isComment(Node node) {
    return node instanceof HtmlBlock html && isComment(html.getLiteral());
  }

  private static boolean isComment(String html) {
    return html.strip().startsWith(OPEN) && html.strip().endsWith(CLOSE);
  }

  private Optional<Span> span(Node node) {
    return NodeSpans.start(node) < 0 ? Optional.empty() : Optional.of(NodeSpans.span(node));
  }
}
