// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.housestyle.document.BlockKind;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.CopyTable;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.QuoteWords;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.formats.lines.LineCursor;
import org.housestyle.formats.markup.Embedded;
import org.housestyle.text.Span;

/** Finds the blocks of a document. For one document. */
final class AsciiDocBlocks {

  private static final DocumentReader HTML = Formats.standard().require("html");

  static final CopyTable TABLE = CopyTable.read(AsciiDocBlocks.class, "asciidoc.txt");

  private static final String QUOTE = "quote";
  private static final Map<String, String> STYLES = TABLE.roles("style");
  private static final Map<String, String> MACROS = TABLE.roles("macro");

  private final DocumentBuilder document;
  private final String raw;
  private final LineCursor lines;
  private final AsciiDocCopy copy;

  /** The blocks that are open, each by the line that ends it, and whether it is a quotation. */
  private final Deque<Container> open = new ArrayDeque<>();

  private JoinedLines paragraph;
  private BlockKind kind = BlockKind.PARAGRAPH;
  private boolean inList;

  /** The first word of the last line of attributes, which is about the block that follows. */
  private String style = "";

  /** What is said of the table that follows. */
  private TableStyle table = TableStyle.USUAL;

  private record Container(String end, boolean isQuote) {}

  /** For lines that are a document, or a part of one that is written as a document. */
  AsciiDocBlocks(DocumentBuilder document, LineCursor lines) {
    this.document = document;
    this.raw = document.part().text();
    this.lines = lines;
    this.copy = new AsciiDocCopy(document);
  }

  /** Adds the blocks in all lines that follow. */
  void read() throws IOException {
    while (lines.next()) {
      line(lines.line(), lines.text().stripTrailing());
    }
    endParagraph();
  }

  private void line(Span line, String text) throws IOException {
    if (text.isEmpty()) {
      endParagraph();
      inList = inList && lines.peek().startsWith(" ");
    } else if (AsciiDocLine.COMMENT.is(text)) {
      copy.comment(lines, new Span(line.start(), line.start() + text.length()), 2, 0);
    } else if (delimiter(line, text)) {
      kind = BlockKind.PARAGRAPH;
    } else if (paragraph != null && !interrupts(text)) {
      continueParagraph(line, text);
    } else if (!structure(line, text)) {
      beginParagraph(line, text);
    }
  }

  /** A line that begins or ends a block with a fence of its own. */
  private boolean delimiter(Span line, String text) throws IOException {
    if (!open.isEmpty() && open.peek().end().equals(text)) {
      endParagraph();
      open.pop();
    } else if (AsciiDocLine.COMMENT_BLOCK.is(text)) {
      endParagraph();
      int end = lines.skipTo(text);
      copy.comment(lines, new Span(line.start(), end), text.length(), text.length());
    } else if (isUnderline(text)) {
      copy.addUnderlined(paragraph);
      paragraph = null;
    } else if (isPassthrough(text)) {
      endParagraph();
      html(lines.between(text));
    } else if (AsciiDocLine.VERBATIM.is(text)
        || (AsciiDocLine.CONTAINER.is(text) && isVerbatim())) {
      endParagraph();
      lines.skipTo(text.startsWith("```") ? "```" : text);
    } else if (AsciiDocLine.CONTAINER.is(text)) {
      endParagraph();
      open.push(new Container(text, text.matches("[_\"]+") || isQuote()));
    } else if (AsciiDocLine.TABLE.is(text)) {
      endParagraph();
      new AsciiDocTable(document, copy, table).add(lines);
      table = TableStyle.USUAL;
    } else {
      return false;
    }
    style = "";
    return true;
  }

  private boolean isPassthrough(String fence) {
    return hasStyle("html")
        ? AsciiDocLine.CONTAINER.is(fence) || AsciiDocLine.PASSTHROUGH.is(fence)
        : AsciiDocLine.PASSTHROUGH.is(fence) && !hasStyle("formula");
  }

  private void html(Span html) throws IOException {
    new Embedded(document, null).add(html, HTML);
  }

  /** Whether a line is the underline that made a title of the line before it in older documents. */
  private boolean isUnderline(String text) {
    return paragraph != null
        && paragraph.size() == 1
        && !inList
        && text.length() >= 3
        && "=-~^+".indexOf(text.charAt(0)) >= 0
        && text.chars().allMatch(c -> c == text.charAt(0))
        && Math.abs(paragraph.text().stripTrailing().length() - text.length()) <= 1;
  }

  /** Whether a line ends the paragraph before it without a blank line. */
  private boolean interrupts(String text) {
    return AsciiDocLine.ATTRIBUTES.is(text)
        || (text.equals("+") && inList)
        || (inList && (AsciiDocLine.LIST_ITEM.is(text) || AsciiDocLine.TERM.is(text)));
  }

  private void continueParagraph(Span line, String text) {
    Matcher quoted = kind == BlockKind.QUOTE ? AsciiDocLine.QUOTED.match(text) : null;
    int indent = inList ? text.length() - text.stripLeading().length() : 0;
    if (quoted == null) {
      paragraph.add(new Span(line.start() + indent, line.start() + text.length()));
    } else if (quoted.group("text") == null) {
      endParagraph();
    } else {
      paragraph.add(in(line, quoted, "text"));
    }
  }

  /** A line that is a block, or says something about the next one. */
  private boolean structure(Span line, String text) {
    endParagraph();
    Matcher match;
    if ((match = AsciiDocLine.ATTRIBUTES.match(text)) != null) {
      style(in(line, match, "text"));
    } else if ((match = AsciiDocLine.ENTRY.match(text)) != null) {
      entry(line, match);
    } else if ((match = AsciiDocLine.MACRO.match(text)) != null) {
      macro(line, match);
    } else if (AsciiDocLine.BREAK.is(text)) {
      style = "";
    } else if ((match = AsciiDocLine.TITLE.match(text)) != null) {
      copy.add(BlockKind.HEADLINE, in(line, match, "text"));
      skipAuthor(text);
    } else if ((match = AsciiDocLine.CAPTION.match(text)) != null) {
      copy.add(BlockKind.CAPTION, in(line, match, "text"));
    } else {
      return false;
    }
    return true;
  }

  private void beginParagraph(Span line, String text) throws IOException {
    Matcher match;
    kind = BlockKind.PARAGRAPH;
    if (isVerbatim() || hasStyle("html")) {
      lines.skipToBlank();
      if (hasStyle("html")) {
        html(new Span(line.start(), lines.line().end()));
      }
      style = "";
      return;
    }
    if ((match = AsciiDocLine.LIST_ITEM.match(text)) != null) {
      inList = true;
      kind = BlockKind.LIST_ITEM;
    } else if ((match = AsciiDocLine.TERM.match(text)) != null) {
      inList = true;
      copy.add(BlockKind.ENTRY, in(line, match, "name"));
      kind = BlockKind.LIST_ITEM;
      if (match.group("text") == null) {
        return;
      }
    } else if (AsciiDocLine.INDENTED.is(text) && !inList) {
      lines.skipToBlank(); // a literal paragraph
      return;
    } else if ((match = AsciiDocLine.QUOTED.match(text)) != null) {
      kind = BlockKind.QUOTE;
      if (match.group("text") == null) {
        return;
      }
    } else {
      match = AsciiDocLine.ADMONITION.match(text);
    }
    Span words = new Span(line.start(), line.start() + text.length());
    paragraph = new JoinedLines(raw);
    if (match == null) {
      int indent = text.length() - text.stripLeading().length();
      words = new Span(line.start() + indent, words.end());
    } else {
      words = in(line, match, "text");
    }
    paragraph.add(words);
  }

  private void endParagraph() {
    if (paragraph != null) {
      boolean quoted = isQuote() || open.stream().anyMatch(Container::isQuote);
      copy.add(quoted ? BlockKind.QUOTE : kind, paragraph);
      style = "";
    }
    paragraph = null;
    kind = BlockKind.PARAGRAPH;
  }

  private void style(Span span) {
    String attributes = span.in(raw);
    AttributeList list = AttributeList.read(attributes);
    copy.captions(span, list);
    table = table.with(list, attributes);
    String first = list.first().map(it -> it.in(attributes)).orElse("");
    String name = first.replaceAll("[#.%].*", "");
    String roles = first + " " + list.named("role").map(it -> it.in(attributes)).orElse("");
    if (name.isEmpty() && QuoteWords.sayIn(roles)) {
      style = QUOTE;
    } else if (!name.isEmpty() && !name.startsWith("[")) {
      style = name;
    }
  }

  private boolean isQuote() {
    return QuoteWords.say(style);
  }

  private boolean isVerbatim() {
    return hasStyle("verbatim") || hasStyle("formula");
  }

  private boolean hasStyle(String role) {
    return role.equals(STYLES.get(style));
  }

  /** An attribute of the document, which may go on in further lines. */
  private void entry(Span line, Matcher match) {
    Optional<BlockKind> of = CopyKeys.frontMatter().kind(match.group("name"));
    JoinedLines value = new JoinedLines(raw);
    Span text = match.group("text") == null ? null : in(line, match, "text");
    while (text != null) {
      boolean more = text.in(raw).endsWith(" \\");
      value.add(more ? new Span(text.start(), text.end() - 2) : text);
      text = more && lines.next() ? lines.line() : null;
    }
    of.ifPresent(copyOf -> copy.add(copyOf, value));
  }

  private void macro(Span line, Matcher match) {
    switch (MACROS.getOrDefault(match.group("name"), "")) {
      case "picture" -> copy.picture(in(line, match, "text"));
      case "condition" -> copy.add(BlockKind.PARAGRAPH, in(line, match, "text"));
      default -> style = "";
    }
  }

  /** The lines of author and revision right below the title of a document. */
  private void skipAuthor(String title) {
    if (!title.matches("[=#]\\s.*")) {
      return;
    }
    for (int i = 0; i < 2 && isAuthorOrRevision(lines.peek()); i++) {
      lines.next();
    }
  }

  private static boolean isAuthorOrRevision(String line) {
    return line.matches("(?:[\\p{L}'.-]+\\s+){1,4}.*<[^<>]+>.*|v\\d.*|\\d{4}-\\d{2}-\\d{2}.*");
  }

  private static Span in(Span line, Matcher match, String group) {
    return new Span(line.start() + match.start(group), line.start() + match.end(group));
  }
}
