// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.housestyle.document.Markup;
import org.housestyle.document.html.Html;
import org.housestyle.text.Span;

/** Lists what is not prose in Markdown. What is in the name of a piece may never change. */
final class MarkdownMarkup extends AbstractVisitor {

  private final MarkdownText text;
  private final List<Markup> found = new ArrayList<>();

  private MarkdownMarkup(MarkdownText text) {
    this.text = text;
  }

  /** The markup of a text, by where it begins. */
  static List<Markup> of(MarkdownText text) {
    MarkdownMarkup markup = new MarkdownMarkup(text);
    text.template()
        .tags()
        .forEach(tag -> markup.found.add(new Markup(tag.span(), "template code", tag.name())));
    markup.visitChildren(text.parse());
    markup.found.sort(Comparator.comparingInt(piece -> piece.span().start()));
    return markup.found;
  }

  /** Every kind of node comes here first, since none overrides more than it adds. */
  @Override
  protected void visitChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof Text || node instanceof SoftLineBreak)) {
        add(node);
      }
      visitChildren(node);
    }
  }

  private void add(Node node) {
    int start = NodeSpans.start(node);
    if (start < 0) {
      return;
    }
    Span span = NodeSpans.span(node);
    if (node instanceof HtmlBlock) {
      found.addAll(Html.markupOfFragment(span.in(text.text()), start));
    } else if (!(node instanceof HtmlInline html && html.getLiteral().startsWith("<!--"))) {
      found.add(new Markup(span, name(node), value(node)));
    }
  }

  private static String name(Node node) {
    if (node instanceof Link link) {
      return "link to " + link.getDestination();
    }
    if (node instanceof Image image) {
      return "image " + image.getDestination();
    }
    if (node instanceof LinkReferenceDefinition definition) {
      return "[" + definition.getLabel() + "]: " + definition.getDestination();
    }
    if (node instanceof Heading heading) {
      return "heading of level " + heading.getLevel();
    }
    if (node instanceof OrderedList list) {
      return "list from " + list.getMarkerStartNumber();
    }
    if (node instanceof FencedCodeBlock code) {
      return "code " + code.getInfo();
    }
    return node.getClass().getSimpleName();
  }

  private static String value(Node node) {
    if (node instanceof FencedCodeBlock code) {
      return code.getLiteral();
    }
    if (node instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    return node instanceof HtmlInline html ? html.getLiteral() : "";
  }
}
