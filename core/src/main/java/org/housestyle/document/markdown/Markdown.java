package org.housestyle.document.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
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
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.document.html.Html;
import org.housestyle.document.markup.HtmlEntity;

/** Visits the nodes that commonmark-java parses, and adds the prose in them. */
final class Markdown extends AbstractVisitor {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private static final Escape ESCAPE = Escape.BACKSLASH.or(new HtmlEntity());
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)");
  private static final Pattern CODE_TAG = Pattern.compile("code|kbd|samp|var|tt|script|style|pre");

  private static final String RESERVED = "\\`*_[]<>&|~";

  private final DocumentBuilder document;
  private final String raw;
  private final int base;
  private final MarkdownComments comments;
  private BlockBuilder block;
  private int quotes;
  private int listItems;
  private int codeTags;

  private Markdown(DocumentBuilder document, int base) {
    this.document = document;
    this.raw = document.part().text();
    this.base = base;
    this.comments = new MarkdownComments(base);
    this.block = newBlock();
  }

  /**
   * Adds the prose and the comments of the Markdown in a text file.
   *
   * @param base the offset at which it begins in the file
   */
  static void read(DocumentBuilder document, int base) {
    parse(document.part().text().substring(base)).accept(new Markdown(document, base));
  }

  static Node parse(String text) {
    return PARSER.parse(text);
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
    visitChildren(table);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell cell) {
      visitBlock(cell, cell.isHeader() ? BlockKind.HEADLINE : BlockKind.TABLE_CELL);
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
    codeTags = 0;
    block.kind(quotes > 0 ? BlockKind.QUOTE : kind).commentPlace(commentPlace(node));
    visitChildren(node);
    block.add();
    block = newBlock();
  }

  /** Where a comment on a block can be put: not in a table, nor before the box of a task. */
  private int commentPlace(Node node) {
    int start = start(node);
    return node instanceof TableCell || raw.startsWith("[", start) ? -1 : start;
  }

  @Override
  public void visit(BlockQuote quote) {
    quotes++;
    visitChildren(quote);
    quotes--;
  }

  @Override
  public void visit(ListItem item) {
    listItems++;
    visitChildren(item);
    listItems--;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    // not prose
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    // not prose
  }

  @Override
  public void visit(HtmlBlock html) {
    Html.readFragment(
        document,
        start(html),
        end(html),
        comment -> document.comment(comment.before(comments.following(html))));
  }

  @Override
  public void visit(Text text) {
    if (codeTags > 0) {
      block.placeholder(start(text), end(text));
    } else {
      block.decode(start(text), end(text), text.getLiteral(), ESCAPE);
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
    // the
    // spaces around it and, in a block quotation, the mark.
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
    BlockBuilder around = block;
    block = newBlock().kind(BlockKind.ALT_TEXT).commentPlace(around.commentPlace());
    visitChildren(image);
    block.add();
    block = around;
    block.placeholder(start(image), end(image));
  }

  @Override
  public void visit(HtmlInline html) {
    Matcher tag = TAG.matcher(html.getLiteral());
    if (!tag.lookingAt()) {
      if (codeTags == 0) {
        comments.read(html, document::comment);
      }
      return;
    }
    boolean closes = !tag.group(1).isEmpty();
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    if (CODE_TAG.matcher(name).matches()) {
      codeTags = Math.max(0, codeTags + (closes ? -1 : 1));
    } else if (name.equals("br")) {
      block.substitute("\n", start(html), end(html));
    } else if (name.equals("q") && closes) {
      block.closeQuote();
    } else if (name.equals("q")) {
      block.openQuote();
    }
  }

  private int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? -1 : base + spans.get(0).getInputIndex();
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return -1;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return base + last.getInputIndex() + last.getLength();
  }
}
