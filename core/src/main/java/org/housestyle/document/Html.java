package org.housestyle.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.housestyle.document.Block.Kind;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * HTML through jsoup: what a reader sees or hears. Blocks part the passages; inline markup does
 * not, so that it cannot hide a term.
 */
final class Html implements NodeFilter {

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

  private final String raw;
  private final int base;
  private final Contents contents = Contents.empty();
  private final HtmlComments comments;
  private BlockBuilder block;
  private Kind kind = Kind.PARAGRAPH;
  private int blockQuotes;

  private Html(String raw, int base) {
    this.raw = raw;
    this.base = base;
    this.comments = new HtmlComments(base, Html::isBlock);
    this.block = new BlockBuilder(raw, RESERVED);
  }

  static Contents contents(String text) {
    return contents(text, 0, text.length());
  }

  /** The contents of a stretch of HTML inside a longer text. */
  static Contents contents(String text, int from, int to) {
    Html html = new Html(text, from);
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    org.jsoup.nodes.Document page = parser.parseInput(text.substring(from, to), "");
    page.outputSettings(new OutputSettings().prettyPrint(false));
    NodeTraversor.filter(html, page);
    html.flush();
    return html.contents;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      addText(text);
      return FilterResult.CONTINUE;
    }
    if (node instanceof org.jsoup.nodes.Comment comment) {
      comments.read(comment, contents.comments());
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
      block.standsAt(start(element));
      kind = kindOf(tag);
      blockQuotes += tag.equals("blockquote") ? 1 : 0;
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
        kind = Kind.PARAGRAPH;
        blockQuotes -= tag.equals("blockquote") ? 1 : 0;
      } else if (EMPHASES.contains(tag)) {
        block.closeEmphasis();
      } else if (tag.equals("q")) {
        block.closeQuote();
      }
    }
    return FilterResult.CONTINUE;
  }

  private Kind kindOf(String tag) {
    if (HEADLINES.contains(tag)) {
      return Kind.HEADLINE;
    }
    return switch (tag) {
      case "dt" -> Kind.ENTRY;
      case "td" -> Kind.CELL;
      default -> kind;
    };
  }

  private static boolean isBlock(Element element) {
    return element.isBlock()
        || SKIPPED.contains(element.normalName())
        || Set.of("title", "option", "td", "th", "caption", "label", "button", "summary")
            .contains(element.normalName());
  }

  private void addText(TextNode text) {
    Range range = text.sourceRange();
    if (range.isTracked()) {
      Aligner.copy(
          block, base + range.startPos(), base + range.endPos(), text.getWholeText(), ENTITY);
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
        addAttribute(element, "content");
      }
      return;
    }
    for (String attribute : SPOKEN_ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        addAttribute(element, attribute);
      }
    }
  }

  private void addAttribute(Element element, String attribute) {
    Range range = element.attributes().sourceRange(attribute).valueRange();
    if (range.isTracked()) {
      BlockBuilder value = new BlockBuilder(raw, RESERVED_IN_ATTRIBUTES);
      Aligner.copy(
          value, base + range.startPos(), base + range.endPos(), element.attr(attribute), ENTITY);
      value.standsAt(start(element));
      value.buildInto(contents.passages(), Kind.PARAGRAPH);
    }
  }

  /** Where an element begins in the file, or -1. */
  private int start(Element element) {
    return HtmlComments.isWritten(element) ? base + element.sourceRange().startPos() : -1;
  }

  private void flush() {
    block.buildInto(contents.passages(), blockQuotes > 0 ? Kind.BLOCK_QUOTE : kind);
    block = new BlockBuilder(raw, RESERVED);
  }
}
