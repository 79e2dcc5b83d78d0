package org.housestyle.document.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.housestyle.document.Comment;
import org.housestyle.text.Span;

/**
 * Reads the comments in Markdown, and what follows each.
 *
 * @param base the offset of the Markdown in its part
 */
record MarkdownComments(int base) {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

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
    Node node = html;
    do {
      while (node != null && node.getNext() == null) {
        node = node.getParent();
      }
      if (node == null) {
        return Optional.empty();
      }
      node = node.getNext();
    } while (node instanceof HtmlBlock other && isComment(other.getLiteral()));
    return span(node instanceof ListBlock ? node.getFirstChild() : node);
  }

  private static boolean isComment(String html) {
    return html.strip().startsWith(OPEN) && html.strip().endsWith(CLOSE);
  }

  private Optional<Span> span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return Optional.of(
        new Span(
            base + spans.get(0).getInputIndex(), base + last.getInputIndex() + last.getLength()));
  }
}
