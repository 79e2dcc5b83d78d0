package org.housestyle.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Comment;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.Escape;
import org.housestyle.document.Markup;
import org.housestyle.document.markup.HtmlEntity;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks through the nodes that jsoup parses, and adds the prose that a reader sees or hears. Only
 * block elements separate blocks; inline markup does not, so that it cannot hide a term.
 */
public final class Html implements NodeFilter {

  private static final Escape ENTITY = new HtmlEntity();
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "pre",
          "textarea",
          "select",
          "svg",
          "math",
          "iframe",
          "object");
  private static final Set<String> INLINE_CODE = Set.of("code", "kbd", "samp", "var", "tt");
  private static final Set<String> HEADLINES =
      Set.of("title", "h1", "h2", "h3", "h4", "h5", "h6", "th");
  private static final Set<String> EMPHASES = Set.of("em", "i", "cite");
  private static final List<String> SPOKEN_ATTRIBUTES = List.of("alt", "title");
  private static final Set<String> SPOKEN_META =
      Set.of("description", "og:title", "og:description", "twitter:title", "twitter:description");

  private static final String RESERVED = "<>&";
  private static final String RESERVED_IN_ATTRIBUTES = RESERVED + "\"'`=";

  private final DocumentBuilder document;
  private final int base;
  private final boolean wholePage;
  private final HtmlComments comments;
  private final Consumer<Comment> found;
  private BlockBuilder block;
  private BlockKind kind = BlockKind.PARAGRAPH;
  private int quotes;
  private int listItems;
  private int captions;

  private Html(DocumentBuilder document, int base, boolean wholePage, Consumer<Comment> found) {
    this.document = document;
    this.base = base;
    this.wholePage = wholePage;
    this.comments = new HtmlComments(base, Html::isBlock);
    this.found = found;
    this.block = newBlock();
  }

  /**
   * Adds the prose and the comments of a page.
   *
   * @param from where it begins, after any front matter
   */
  static void readPage(DocumentBuilder document, int from) {
    String text = document.part().text().substring(from);
    new Html(document, from, true, document::comment).read(text);
  }

  /**
   * Adds the prose of a stretch of HTML inside a longer text.
   *
   * @param found takes its comments
   */
  public static void readFragment(
      DocumentBuilder document, int from, int to, Consumer<Comment> found) {
    String text = document.part().text().substring(from, to);
    new Html(document, from, false, found).read(text);
  }

  /** The elements, attributes and code of a stretch of HTML, without comments. */
  public static List<Markup> markupOfFragment(String html, int base) {
    return HtmlMarkup.of(html, base);
  }

  private void read(String html) {
    Document page = parse(html);
    page.outputSettings(new OutputSettings().prettyPrint(false));
    NodeTraversor.filter(this, page);
    flush();
  }

  /** Parses HTML. For jsoup the text would end at a U+FFFF. */
  static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return parser.parseInput(html.replace('\uFFFF', '\uFFFD'), "");
  }

  private BlockBuilder newBlock() {
    return document.block(BlockKind.PARAGRAPH).reserve(RESERVED);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
      return FilterResult.CONTINUE;
    }
    if (node instanceof org.jsoup.nodes.Comment comment) {
      comments.read(comment, found);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (INLINE_CODE.contains(tag)) {
      addPlaceholder(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      flush();
      block.commentPlace(start(element));
      kind = kindOf(tag);
      count(tag, 1);
    }
    addAttributes(element);
    if (SKIPPED.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (EMPHASES.contains(tag)) {
      block.openEmphasis();
    } else if (tag.equals("q")) {
      block.openQuote();
    } else if (tag.equals("br")) {
      Range range = element.sourceRange();
      if (range.isTracked()) {
        block.substitute("\n", base + range.startPos(), base + range.endPos());
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (isBlock(element)) {
        flush();
        kind = BlockKind.PARAGRAPH;
        count(tag, -1);
      } else if (EMPHASES.contains(tag)) {
        block.closeEmphasis();
      } else if (tag.equals("q")) {
        block.closeQuote();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void count(String tag, int step) {
    switch (tag) {
      case "blockquote" -> quotes += step;
      case "li" -> listItems += step;
      case "figcaption", "caption" -> captions += step;
      default -> {}
    }
  }

  private BlockKind kindOf(String tag) {
    if (HEADLINES.contains(tag)) {
      return BlockKind.HEADLINE;
    }
    return switch (tag) {
      case "dt" -> BlockKind.ENTRY;
      case "td" -> BlockKind.TABLE_CELL;
      default -> kind;
    };
  }

  /** What the block is by the elements that it is inside of. */
  private BlockKind kindHere() {
    if (quotes > 0) {
      return BlockKind.QUOTE;
    }
    if (kind != BlockKind.PARAGRAPH) {
      return kind;
    }
    return captions > 0
        ? BlockKind.CAPTION
        : listItems > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || SKIPPED.contains(element.normalName())
        || Set.of("title", "option", "td", "th", "caption", "label", "button", "summary")
            .contains(element.normalName());
  }

  /** Whether a text is in an element whose content is no prose. */
  static boolean isSkipped(TextNode text) {
    for (Element around = text.parent(); around != null; around = around.parent()) {
      if (SKIPPED.contains(around.normalName()) || INLINE_CODE.contains(around.normalName())) {
        return true;
      }
    }
    return false;
  }

  private void addText(TextNode text) {
    Range range = text.sourceRange();
    if (range.isTracked()) {
      block.decode(base + range.startPos(), base + range.endPos(), text.getWholeText(), ENTITY);
    }
  }

  private void addPlaceholder(Element element) {
    Range start = element.sourceRange();
    if (start.isTracked()) {
      Range end = element.endSourceRange();
      int to = end.isTracked() ? end.endPos() : start.endPos();
      block.placeholder(base + start.startPos(), base + to);
    }
  }

  private void addAttributes(Element element) {
    if (element.normalName().equals("meta")) {
      String name = element.hasAttr("name") ? element.attr("name") : element.attr("property");
      if (SPOKEN_META.contains(name.toLowerCase(Locale.ROOT))) {
        addAttribute(element, "content", BlockKind.METADATA);
      }
      return;
    }
    for (String attribute : SPOKEN_ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        addAttribute(element, attribute, BlockKind.ALT_TEXT);
      }
    }
  }

  private void addAttribute(Element element, String attribute, BlockKind attributeKind) {
    Range range = element.attributes().sourceRange(attribute).valueRange();
    if (range.isTracked()) {
      document
          .block(attributeKind)
          .reserve(RESERVED_IN_ATTRIBUTES)
          .commentPlace(start(element))
          .decode(base + range.startPos(), base + range.endPos(), element.attr(attribute), ENTITY)
          .add();
    }
  }

  /** The offset in the part at which an element begins, or -1 if its tag is not written. */
  private int start(Element element) {
    return HtmlComments.isWritten(element) ? base + element.sourceRange().startPos() : -1;
  }

  private void flush() {
    if (wholePage) {
      block.commentPlaceAtStart();
    }
    block.kind(kindHere()).add();
    block = newBlock();
  }
}
