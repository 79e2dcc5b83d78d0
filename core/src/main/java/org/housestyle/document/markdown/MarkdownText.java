// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.housestyle.document.Escape;
import org.housestyle.document.data.FrontMatter;
import org.housestyle.document.template.MarkedQuotations;
import org.housestyle.document.template.Mask;
import org.housestyle.document.template.Template;
import org.housestyle.document.template.TemplateTag;
import org.housestyle.text.Characters;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * A Markdown file as CommonMark: front matter, template code and what dialects add is masked.
 * Offsets are those of the file.
 *
 * @param text the masked text
 * @param dialect the dialect that it is parsed as
 * @param template the template code
 * @param attributes the attributes in braces
 * @param quotations what tags, attributes and containers make quotations of
 * @param names the offsets of what readers see, but is a name, so that it must not be edited
 */
record MarkdownText(
    String text,
    Dialect dialect,
    Template template,
    List<TemplateTag> attributes,
    MarkedQuotations quotations,
    BitSet names) {

  private static final String COMMENT_OF_MDX = "{/* ";

  /**
   * Masks a file.
   *
   * @param body where the Markdown begins, after the front matter
   * @param data blocks of data in the page, as {@link DataBlocks} finds them
   */
  static MarkdownText of(String written, int body, List<Span> data, Dialect dialect) {
    String file = ProseFences.shown(written);
    Mask mask = new Mask(withoutFrontMatter(file, body));
    List<Span> quoted = maskData(file, data, mask);
    boolean mdx = dialect.isMdx();
    if (mdx) {
      ModuleStatement.mask(mask.text(), body, mask);
    }
    Template template = Template.ofMarkdown(mask.text(), mdx);
    template.mask(mask);
    if (mdx) {
      template.tags().forEach(tag -> showComment(tag.span(), file, mask));
    }
    BitSet names = new BitSet();
    InlineMarks marks = new InlineMarks(mask.text(), mask, mdx, names);
    marks.mask(body);
    LineMarks lines = new LineMarks(mask.text(), file, mask);
    lines.mask(body);
    hide(marks.foreign(), mask);
    hide(lines.foreign(), mask);
    MarkedQuotations quotations =
        template.quotations().and(marks.quotations()).and(lines.quotations()).and(quoted);
    if (FrontMatter.saysQuote(file, body)) {
      quotations = quotations.and(List.of(new Span(body, file.length())));
    }
    return new MarkdownText(mask.text(), dialect, template, marks.attributes(), quotations, names);
  }

  /** Masks data in the page, with its fences; returns the slides that are quotations by it. */
  private static List<Span> maskData(String file, List<Span> data, Mask mask) {
    List<Span> quoted = new ArrayList<>();
    for (Span block : data) {
      int end = Lines.end(file, block.end());
      mask.blank(new Span(file.lastIndexOf('\n', block.start() - 2) + 1, end));
      if (FrontMatter.saysQuote(file, block)) {
        int rule = file.indexOf("\n---", end);
        quoted.add(new Span(end, rule < 0 ? file.length() : rule));
      }
    }
    return quoted;
  }

  private static void hide(List<Span> foreign, Mask mask) {
    MarkedQuotations.of(foreign).all().forEach(mask::code);
  }

  /** One blank line in place of the front matter takes a parser less time than many. */
  private static String withoutFrontMatter(String file, int body) {
    if (body == 0) {
      return file;
    }
    boolean endsLine = Characters.isLineEnd(file.charAt(body - 1));
    return " ".repeat(body - 1) + (endsLine ? '\n' : ' ') + file.substring(body);
  }

  /** Writes a comment of MDX as one of HTML, which a parser finds. */
  private static void showComment(Span tag, String file, Mask mask) {
    if (file.startsWith(COMMENT_OF_MDX, tag.start())) {
      int inside = tag.start() + COMMENT_OF_MDX.length();
      mask.write(tag.start(), "<!--" + file.substring(inside, tag.end() - 3) + "-->");
    }
  }

  /** The document as a tree. */
  Node parse() {
    return dialect.parser().parse(text);
  }

  /** The escape that keeps a name from being edited: each of its characters stands for itself. */
  Escape nameEscape() {
    Escape.Match itself = new Escape.Match(1, 1);
    return (raw, at, decoded, i) ->
        names.get(at) && raw.charAt(at) == decoded.charAt(i) ? itself : null;
  }

  /** Whether there is a name in a stretch of the text. */
  boolean hasName(int start, int end) {
    for (int i = start; i < Math.min(end, names.length()); i++) {
      if (names.get(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A tag as it is written, with blanks in place of what the parser took away: the indentation of
   * its lines, and the marks of block quotations before them.
   *
   * @return empty if that cannot be told
   */
  String withoutMarks(String tag, int start, int end) {
    if (tag.length() == end - start) {
      return tag;
    }
    StringBuilder written = new StringBuilder(end - start);
    int at = start;
    for (String line : tag.split("\n", -1)) {
      int lineEnd = Math.min(end, Lines.end(text, at));
      int from = lineEnd - line.length();
      if (from < at || !text.startsWith(line, from) || !areMarks(at, from)) {
        return "";
      }
      int next = Math.min(end, Lines.next(text, lineEnd));
      written.append(" ".repeat(from - at)).append(line).append(" ".repeat(next - lineEnd));
      at = next;
    }
    return at == end ? written.toString() : "";
  }

  private boolean areMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (" \t>".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text of a link or an image is also the label by which it finds its target. */
  boolean isLabel(Node link, int start, int end) {
    if (text.charAt(end - 1) != ']' || link.getLastChild() == null) {
      return false;
    }
    int last = NodeSpans.end(link.getLastChild());
    if (last < 0) {
      return true;
    }
    String rest = text.substring(last, end);
    return rest.equals("]") || rest.equals("][]");
  }

  /**
   * The span of the title that a link, an image or a definition ends with; empty if it is written
   * somewhere else.
   */
  Optional<Span> title(Node node, int start, int end) {
    int to = end;
    if (!(node instanceof LinkReferenceDefinition)) {
      if (text.charAt(end - 1) != ')') {
        return Optional.empty();
      }
      to--;
    }
    while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    char close = text.charAt(to - 1);
    char open = close == ')' ? '(' : close;
    for (int i = to - 2; i > start; i--) {
      if (text.charAt(i) == open && Character.isWhitespace(text.charAt(i - 1))) {
        return Optional.of(new Span(i + 1, to - 1));
      }
    }
    return Optional.empty();
  }
}
