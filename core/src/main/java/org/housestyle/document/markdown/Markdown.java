// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.housestyle.document.markdown.NodeSpans.end;
import static org.housestyle.document.markdown.NodeSpans.span;
import static org.housestyle.document.markdown.NodeSpans.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.document.QuoteWords;
import org.housestyle.document.html.Html;
import org.housestyle.document.html.OpenElements;
import org.housestyle.document.markup.HtmlEntity;
import org.housestyle.document.template.ParameterCopy;

/** Visits the nodes that commonmark-java parses, and adds the prose in them. */
final class Markdown extends AbstractVisitor {

  private static final Escape ESCAPE = Escape.BACKSLASH.or(new HtmlEntity());
  private static final Pattern ALERT = Pattern.compile(">[ \\t]*\\[!([^\\]|\\n]*)");

  static final String RESERVED = "\\`*_[]<>&|~{}$";

  private final DocumentBuilder document;
  private final String raw;
  private final MarkdownText text;
  private final Escape escape;
  private final MarkdownComments comments = new MarkdownComments();
  private final OpenElements around;
  private final HeadingLinks headings;
  private final LinkTexts links;
  private InlineTags tags = new InlineTags();

  /** Tags of block elements in a paragraph, which may end in another one. */
  private final List<HtmlInline> unended = new ArrayList<>();

  private BlockBuilder block;
  private int quotes;
  private int listItems;

  private final Predicate<Node> wanted;

  /** The blocks that were left out because an element around them hides them. */
  private final Set<Node> passedOver = new HashSet<>();

  /**
   * Prepares a visit.
   *
   * @param wanted the blocks to add
   * @param unhiding the elements of HTML that hide nothing
   */
  private Markdown(
      DocumentBuilder document, MarkdownText text, Predicate<Node> wanted, Set<Integer> unhiding) {
    this.document = document;
    this.raw = document.part().text();
    this.text = text;
    this.headings = new HeadingLinks(raw);
    this.links = new LinkTexts(document, text, ESCAPE);
    this.escape = text.nameEscape().or(ESCAPE);
    this.block = newBlock();
    this.wanted = wanted;
    this.around = new OpenElements(unhiding);
  }

  /** Adds the prose and the comments of the Markdown in a text file. */
  static void read(DocumentBuilder document, MarkdownText text) {
    ParameterCopy.add(text.template().tags(), document, MarkdownValues.INSTANCE);
    ParameterCopy.add(text.attributes(), document, MarkdownValues.INSTANCE);
    JsxValues.add(text, document);
    Node page = text.parse();
    Markdown reader = new Markdown(document, text, node -> true, Set.of());
    page.accept(reader);
    if (!reader.passedOver.isEmpty() && !reader.around.hiding().isEmpty()) {
      // Nothing ends what hides the rest of the page, so that it was not meant to.
      page.accept(
          new Markdown(document, text, reader.passedOver::contains, reader.around.hiding()));
    }
  }

  private BlockBuilder newBlock() {
    return document.block(BlockKind.PARAGRAPH).reserve(RESERVED);
  }

  @Override
  public void visit(Heading heading) {
    visitBlock(heading, BlockKind.HEADLINE);
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitBlock(paragraph, listItems > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH);
  }

  @Override
  public void visit(CustomBlock table) {
    around.begin("table");
    visitChildren(table);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell cell) {
      visitBlock(cell, cell.isHeader() ? BlockKind.HEADLINE : BlockKind.TABLE_CELL);
    } else if (node instanceof Strikethrough) {
      block.openDeletion();
      visitChildren(node);
      block.closeDeletion();
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    block.openEmphasis();
    visitChildren(emphasis);
    block.closeEmphasis();
  }

  private void visitBlock(Node node, BlockKind kind) {
    around.begin(node instanceof TableCell ? "" : "p");
    if (!isCopy(node)) {
      return;
    }
    tags = new InlineTags();
    block.kind(kindHere(kind, node)).commentPlace(commentPlace(node));
    if (node instanceof Heading && headings.leadTo(span(node).in(raw))) {
      block.review(HeadingLinks.WHY);
    }
    visitChildren(node);
    text.quotations().in(span(node)).forEach(block::quote);
    block.add();
    block = newBlock();
    tags = new InlineTags();
    unended.forEach(tag -> around.read(tag.getLiteral(), start(tag)));
    unended.clear();
  }

  /** Whether a block is to be added. */
  private boolean isCopy(Node block) {
    if (around.isCopy()) {
      return wanted.test(block);
    }
    passedOver.add(block);
    return false;
  }

  /** What a block of some kind is where it is. */
  private BlockKind kindHere(BlockKind kind, Node node) {
    Optional<BlockKind> inTemplate = text.template().kindOf(span(node));
    return isQuote(node) ? BlockKind.QUOTE : inTemplate.orElse(kind);
  }

  private boolean isQuote(Node node) {
    return quotes > 0
        || isInQuote(node)
        || tags.areAroundQuote()
        || text.quotations().contain(span(node));
  }

  private boolean isInQuote(Node node) {
    return around.isQuote()
        && !(node instanceof HtmlBlock html && around.hasOwnCaption(html.getLiteral()));
  }

  /** Where a comment on a block can be put: not in a table, nor before the box of a task. */
  private int commentPlace(Node node) {
    int start = start(node);
    return node instanceof TableCell || raw.startsWith("[", start) ? -1 : start;
  }

  @Override
  public void visit(BlockQuote quote) {
    around.begin("blockquote");
    Matcher alert = ALERT.matcher(raw).region(start(quote), end(quote));
    int step = alert.lookingAt() && !QuoteWords.sayInCallout(alert.group(1)) ? 0 : 1;
    quotes += step;
    visitChildren(quote);
    quotes -= step;
  }

  @Override
  public void visit(ListItem item) {
    char mark = raw.charAt(start(item));
    int step = "-*+".indexOf(mark) >= 0 || Character.isDigit(mark) ? 1 : 0; // or it is masked
    listItems += step;
    visitChildren(item);
    listItems -= step;
  }

  @Override
  public void visit(BulletList list) {
    around.begin("ul");
    visitChildren(list);
  }

  @Override
  public void visit(OrderedList list) {
    around.begin("ol");
    visitChildren(list);
  }

  @Override
  public void visit(ThematicBreak rule) {
    around.begin("hr");
  }

  @Override
  public void visit(FencedCodeBlock code) {
    around.begin("pre"); // not prose
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    around.begin("pre"); // not prose
  }

  @Override
  public void visit(HtmlBlock html) {
    around.beginWith(html.getLiteral());
    if (isCopy(html)) {
      Html.readFragment(
          document,
          text.text().substring(start(html), end(html)),
          start(html),
          isQuote(html),
          text.quotations(),
          comment -> document.comment(comment.before(comments.following(html))));
    }
    around.read(html.getLiteral(), start(html));
  }

  @Override
  public void visit(Text words) {
    if (!tags.areAroundCopy()) {
      block.placeholder(start(words), end(words));
    } else if (text.hasName(start(words), end(words))) {
      block.align(start(words), end(words), words.getLiteral(), escape);
    } else {
      block.decode(start(words), end(words), words.getLiteral(), ESCAPE);
    }
  }

  @Override
  public void visit(Code code) {
    block.placeholder(start(code), end(code));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    addLineBreak(lineBreak);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    addLineBreak(lineBreak);
  }

  private void addLineBreak(Node lineBreak) {
    // A break does not always have a span. It is what lies between its neighbours: the line end,
    // the spaces around it and, in a block quotation, the mark.
    Node before = lineBreak.getPrevious();
    Node after = lineBreak.getNext();
    int from = before == null ? -1 : end(before);
    int to = after == null ? -1 : start(after);
    if (from < 0 || to < from) {
      block.substitute("\n", Math.max(from, 0), Math.max(from, 0));
    } else if (raw.substring(from, to).isBlank()) {
      block.copy(from, to);
    } else {
      block.substitute("\n", from, to);
    }
  }

  @Override
  public void visit(Image image) {
    BlockBuilder sentence = block;
    block = newBlock().kind(BlockKind.ALT_TEXT).commentPlace(sentence.commentPlace());
    if (isQuote(image)) {
      block.openQuote();
    }
    links.protectLabel(image);
    visitChildren(image);
    block.add();
    block = sentence;
    block.placeholder(start(image), end(image));
    addTitle(image, image.getTitle());
  }

  @Override
  public void visit(Link link) {
    links.protectLabel(link);
    visitChildren(link);
    addTitle(link, link.getTitle());
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    boolean isComment = definition.getDestination().matches("#?"); // [//]: # (a note)
    if (!isComment) {
      addTitle(definition, definition.getTitle());
    }
  }

  /** Adds the title of a link or an image. */
  private void addTitle(Node node, String title) {
    links.addTitle(node, title, isQuote(node), block.commentPlace());
  }

  @Override
  public void visit(HtmlInline html) {
    boolean isTag = tags.read(html.getLiteral(), start(html), end(html), block);
    if (isTag && InlineTags.isBlock(html.getLiteral())) {
      unended.add(html);
    }
    if (!isTag && tags.areAroundCopy()) {
      comments.read(html, document::comment);
    } else if (isTag && tags.areAroundCopy()) {
      readAttributes(html);
    }
  }

  /** Adds the attributes of a tag that readers see. */
  private void readAttributes(HtmlInline html) {
    String tag = text.withoutMarks(html.getLiteral(), start(html), end(html));
    if (tag.indexOf('=') >= 0) {
      Html.readFragment(
          document, tag, start(html), isQuote(html), text.quotations(), document::comment);
    }
  }
}
