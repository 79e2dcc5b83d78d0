// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Comment;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Markup;
import org.housestyle.document.html.ClassWords.Meaning;
import org.housestyle.document.html.HtmlTable.Role;
import org.housestyle.document.template.MarkedQuotations;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.ParameterCopy;
import org.housestyle.document.template.Template;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks through the nodes that jsoup parses, and adds the prose that a reader sees or hears. Only
 * block elements separate blocks; inline markup does not, so that it cannot hide a term.
 */
public final class Html implements NodeFilter {

  private final DocumentBuilder document;
  private final int base;
  private final HtmlComments comments;
  private final Consumer<Comment> found;
  private final HtmlAttributes attributes;
  private final ClassWords classes = new ClassWords();
  private final Scopes scopes = new Scopes(classes);
  private final HtmlBlocks blocks;

  /** The elements whose text is apart from the sentence they are in, innermost first. */
  private final Deque<Aside> asides = new ArrayDeque<>();

  /** An element that is apart from its sentence, and the last character before it. */
  private record Aside(Element element, char before) {}

  private Html(
      DocumentBuilder document,
      int base,
      boolean wholePage,
      MarkedQuotations quotations,
      Consumer<Comment> found) {
    this.document = document;
    this.base = base;
    this.comments = new HtmlComments(base, Html::isBlock);
    this.found = found;
    this.attributes = new HtmlAttributes(document, base);
    this.blocks = new HtmlBlocks(document, wholePage, quotations);
  }

  /**
   * Adds the prose and the comments of a page.
   *
   * @param from where it begins, after any front matter
   */
  static void readPage(DocumentBuilder document, int from, PageParser parser) {
    String text = document.part().text();
    Template template = Template.of(text);
    Mask mask = new Mask(text);
    template.maskInHtml(mask);
    ParameterCopy.add(template.tags(), document, HtmlValues.INSTANCE);
    new Html(document, from, true, template.quotations(), document::comment)
        .read(mask.text().substring(from), parser);
  }

  /**
   * Adds the prose of a stretch of HTML inside a longer text.
   *
   * @param html the stretch; template code in it may be masked
   * @param from where it begins in the text
   * @param inQuote whether it is inside a block quotation
   * @param quotations what of the longer text is a quotation
   * @param found takes its comments
   */
  public static void readFragment(
      DocumentBuilder document,
      String html,
      int from,
      boolean inQuote,
      MarkedQuotations quotations,
      Consumer<Comment> found) {
    Html fragment = new Html(document, from, false, quotations, found);
    if (inQuote) {
      fragment.scopes.quoteAll();
      fragment.blocks.kind(BlockKind.QUOTE, false);
    }
    fragment.read(html, PageParser.HTML);
  }

  /** The elements, attributes and code of a stretch of HTML, without comments. */
  public static List<Markup> markupOfFragment(String html, int base) {
    return HtmlMarkup.of(html, base, PageParser.HTML);
  }

  private void read(String html, PageParser parser) {
    NodeTraversor.filter(this, parser.parse(html));
    blocks.flush();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
    } else if (node instanceof org.jsoup.nodes.Comment comment) {
      if (!scopes.current().preformatted()) {
        comments.read(comment, found);
      }
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    Role role = HtmlTable.role(element.normalName());
    if (role == Role.PREFORMATTED && isCode(element)) {
      blocks.flush();
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean wasCopy = scopes.current().isCopy();
    if (role.isBlock()) {
      blocks.flush();
    }
    scopes.enter(element, role);
    ElementScope scope = scopes.current();
    if (role.isBlock()) {
      blocks.kind(scope.blockKind(), scope.preformatted());
      blocks.commentPlace(start(element));
    }
    if (scope.isCopy()) {
      attributes.add(element, scope.quoted());
      if (marksQuote(element, role)) {
        blocks.openQuote();
      }
      return enterCopy(element, role);
    }
    if (wasCopy && scope.isForeign() && !role.isBlock()) {
      addPlaceholder(element);
    }
    return isInside(role) ? FilterResult.CONTINUE : leaveEarly(element);
  }

  /** Whether an element marks a quotation inside a sentence, as its class says. */
  private boolean marksQuote(Element element, Role role) {
    return !role.isBlock() && isInside(role) && scopes.beginsQuote(element);
  }

  /** Whether there may be copy inside an element of a role. */
  private static boolean isInside(Role role) {
    return role != Role.SKIPPED && role != Role.CODE;
  }

  private FilterResult enterCopy(Element element, Role role) {
    switch (role) {
      case INLINE -> {
        if (isApart(element)) {
          openAside(element);
        } else {
          blocks.edge();
        }
      }
      case EMPHASIS -> {
        blocks.edge();
        blocks.openEmphasis();
      }
      case INLINE_QUOTE -> blocks.openQuote();
      case NOTE -> {
        if (!Character.isDigit(blocks.last()) || !isOrdinal(element)) {
          openAside(element);
        }
      }
      case DRAWING -> openAside(element);
      case BREAK -> addBreak(element);
      case PICTURE -> blocks.thing();
      case CODE -> addPlaceholder(element);
      case SKIPPED -> {
        JsonLd.read(document, element, base);
        blocks.thing();
      }
      default -> {}
    }
    return isInside(role) ? FilterResult.CONTINUE : leaveEarly(element);
  }

  /** Leaves an element without a look at what is inside it: jsoup then calls no tail. */
  private FilterResult leaveEarly(Element element) {
    scopes.leave(element);
    return FilterResult.SKIP_ENTIRELY;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Role role = HtmlTable.role(element.normalName());
    if (!asides.isEmpty() && element.equals(asides.peek().element())) {
      blocks.closeAside(asides.pop().before());
    } else if (role.isBlock()) {
      blocks.flush();
    } else if (scopes.current().isCopy()) {
      leaveCopy(role);
    }
    if (marksQuote(element, role) && scopes.current().isCopy()) {
      blocks.closeQuote();
    }
    scopes.leave(element);
    ElementScope scope = scopes.current();
    blocks.kind(scope.blockKind(), scope.preformatted());
    return FilterResult.CONTINUE;
  }

  private void leaveCopy(Role role) {
    switch (role) {
      case INLINE -> blocks.edge();
      case EMPHASIS -> {
        blocks.closeEmphasis();
        blocks.edge();
      }
      case INLINE_QUOTE -> blocks.closeQuote();
      default -> {}
    }
  }

  private void openAside(Element element) {
    asides.push(new Aside(element, blocks.last()));
    blocks.openAside();
  }

  /** Whether an inline element is a badge or the like. */
  private boolean isApart(Element element) {
    return element.hasAttr("class") && classes.of(element.attr("class")) == Meaning.APART;
  }

  /** Whether a raised text belongs to the number before it, as in 21st. */
  private static boolean isOrdinal(Element raised) {
    String text = raised.text();
    return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isLetter);
  }

  private boolean isCode(Element pre) {
    Element around = pre.parent();
    return hasCodeClass(pre)
        || (around != null && hasCodeClass(around))
        || pre.selectFirst("code, samp, kbd") != null;
  }

  private boolean hasCodeClass(Element element) {
    return element.hasAttr("class") && classes.of(element.attr("class")).isCode();
  }

  static boolean isBlock(Element element) {
    return HtmlTable.role(element.normalName()).isBlock();
  }

  private void addText(TextNode text) {
    Range range = text.sourceRange();
    if (!range.isTracked() || !scopes.current().isCopy() || isInDrawing(text)) {
      return;
    }
    if (text instanceof CDataNode) {
      int start = base + range.startPos() + "<![CDATA[".length();
      blocks.cdata(start, base + range.endPos() - "]]>".length());
    } else {
      blocks.text(base + range.startPos(), base + range.endPos(), text.getWholeText());
    }
  }

  private static boolean isInDrawing(TextNode text) {
    Element parent = text.parent();
    return parent != null && parent.normalName().equals("svg");
  }

  private void addBreak(Element element) {
    Range range = element.sourceRange();
    if (range.isTracked()) {
      blocks.lineBreak(base + range.startPos(), base + range.endPos());
    }
  }

  private void addPlaceholder(Element element) {
    Range start = element.sourceRange();
    if (start.isTracked()) {
      Range end = element.endSourceRange();
      int to = end.isTracked() ? Math.max(end.endPos(), start.endPos()) : start.endPos();
      blocks.placeholder(base + start.startPos(), base + to);
    }
  }

  /** The offset in the part at which an element begins, or -1 if its tag is not written. */
  private int start(Element element) {
    return HtmlComments.isWritten(element) ? base + element.sourceRange().startPos() : -1;
  }
}
