package org.housestyle.document;

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
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.housestyle.document.Block.Kind;

/** CommonMark through commonmark-java, with YAML front matter and the HTML that may stand in it. */
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

  private final String raw;
  private final int base;
  private final Contents contents;
  private final MarkdownComments comments;
  private BlockBuilder block;
  private Kind kind = Kind.PARAGRAPH;
  private int blockQuotes;
  private int codeTags;

  private Markdown(String raw, int base, Contents contents) {
    this.raw = raw;
    this.base = base;
    this.contents = contents;
    this.comments = new MarkdownComments(base);
    this.block = new BlockBuilder(raw, RESERVED);
  }

  static Contents contents(String text) {
    Contents contents = Contents.empty();
    int body = FrontMatter.read(text, contents.passages());
    Node page = PARSER.parse(text.substring(body));
    page.accept(new Markdown(text, body, contents));
    return contents;
  }

  @Override
  public void visit(Heading heading) {
    kind = Kind.HEADLINE;
    visitBlock(heading);
    kind = Kind.PARAGRAPH;
  }

  @Override
  public void visit(Paragraph paragraph) {
    visitBlock(paragraph);
  }

  @Override
  public void visit(CustomBlock table) {
    visitChildren(table);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableCell cell) {
      kind = cell.isHeader() ? Kind.HEADLINE : Kind.CELL;
      visitBlock(cell);
      kind = Kind.PARAGRAPH;
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

  private void visitBlock(Node node) {
    codeTags = 0;
    // No comment can stand between the rows of a table.
    block.standsAt(node instanceof TableCell ? -1 : start(node));
    visitChildren(node);
    block.buildInto(contents.passages(), blockQuotes > 0 ? Kind.BLOCK_QUOTE : kind);
    block = new BlockBuilder(raw, RESERVED);
  }

  @Override
  public void visit(BlockQuote quote) {
    blockQuotes++;
    visitChildren(quote);
    blockQuotes--;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    // no prose
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    // no prose
  }

  @Override
  public void visit(HtmlBlock html) {
    Contents inside = Html.contents(raw, start(html), end(html));
    contents.passages().addAll(inside.passages());
    for (Comment comment : inside.comments()) {
      contents.comments().add(comment.before(comments.following(html)));
    }
  }

  @Override
  public void visit(Text text) {
    if (codeTags > 0) {
      block.placeholder(start(text), end(text));
    } else {
      Aligner.copy(block, start(text), end(text), text.getLiteral(), ESCAPE);
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
    // The break itself has no span of its own in every case; what it stands for lies between its
    // neighbours: the line end, the spaces around it and, in a block quotation, the mark.
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
    block = new BlockBuilder(raw, RESERVED);
    block.standsAt(around.place());
    visitChildren(image);
    block.buildInto(contents.passages(), Kind.PARAGRAPH);
    block = around;
    block.placeholder(start(image), end(image));
  }

  @Override
  public void visit(HtmlInline html) {
    Matcher tag = TAG.matcher(html.getLiteral());
    if (!tag.lookingAt()) {
      if (codeTags == 0) {
        comments.read(html, contents.comments());
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
