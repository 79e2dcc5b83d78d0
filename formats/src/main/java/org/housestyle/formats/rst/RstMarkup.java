// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockKind;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.QuoteWords;
import org.housestyle.text.Span;

/** Reads what begins with two dots: directives, notes, targets, and comments. For one document. */
final class RstMarkup {

  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "\\.\\.\\s+(?:\\|[^|]{1,200}\\|\\s+)?(?<name>[A-Za-z][\\w:+.-]{0,80}?)::(?:\\s+|$)");
  private static final Pattern NOTE = Pattern.compile("\\.\\.\\s+\\[[^\\]\\s]{1,80}\\](?:\\s+|$)");
  private static final Pattern TARGET = Pattern.compile("\\.\\.\\s+_.*");
  private static final Pattern OPTION = Pattern.compile(":(?<name>[\\w-]+):(?:\\s+|$)");

  private final RstBlocks blocks;
  private final RstLines lines;

  RstMarkup(RstBlocks blocks, RstLines lines) {
    this.blocks = blocks;
    this.lines = lines;
  }

  /** Adds what is copy in it. Returns where it ends. */
  int add(int i, int to, int column, BlockKind kind) {
    String text = lines.text(i);
    int end = Math.max(i + 1, lines.endOfIndented(i + 1, to, column));
    Matcher directive = DIRECTIVE.matcher(text);
    Matcher note = NOTE.matcher(text);
    if (directive.lookingAt()) {
      boolean isClass = RstCopy.directive(directive.group("name")).equals("named");
      if (isClass && lines.firstColumn(i + 1, end) < 0 && saysQuote(i, directive.end())) {
        return blocks.quotation(end, to, column);
      }
      boolean isQuoted = isQuoted(i + 1, endOfOptions(i + 1, end));
      directive(i, end, directive, isQuoted ? BlockKind.QUOTE : kind);
    } else if (note.lookingAt()) {
      blocks.content(i, end, note.end(), kind);
    } else if (!TARGET.matcher(text).matches()) {
      return comment(i, end);
    }
    return end;
  }

  private void directive(int i, int end, Matcher directive, BlockKind kind) {
    int content = endOfOptions(i + 1, end);
    switch (RstCopy.directive(directive.group("name"))) {
      case "nothing" -> {}
      case "text" -> {
        if (content == i + 1) {
          blocks.content(i, end, directive.end(), kind);
        } else {
          rest(i, directive.end(), kind);
          body(content, end, kind);
        }
      }
      case "title" -> {
        rest(i, directive.end(), kind.isQuote() ? kind : BlockKind.HEADLINE);
        option(i + 1, content, "subtitle", kind.isQuote() ? kind : BlockKind.STANDFIRST);
        body(content, end, kind);
      }
      case "csv" -> {
        rest(i, directive.end(), kind.isQuote() ? kind : BlockKind.HEADLINE);
        csv(i + 1, content, end);
      }
      case "quote" -> blocks.content(i, end, directive.end(), BlockKind.QUOTE);
      case "picture" -> {
        option(i + 1, content, "alt", BlockKind.ALT_TEXT);
        int caption = content;
        while (caption < end && lines.isBlank(caption)) {
          caption++;
        }
        int legend = lines.endOfRun(caption, end);
        body(caption, legend, BlockKind.CAPTION);
        body(legend, end, kind);
      }
      case "named" -> {
        body(content, end, saysQuote(i, directive.end()) ? BlockKind.QUOTE : kind);
      }
      case "fields" -> fields(i + 1, end);
      default -> {
        option(i + 1, content, "caption", BlockKind.CAPTION);
        body(content, end, kind);
      }
    }
  }

  /** Whether one of the names in the rest of a line says quote. */
  private boolean saysQuote(int line, int from) {
    return QuoteWords.sayIn(lines.text(line).substring(from));
  }

  /** Whether a class among some options says quote. */
  private boolean isQuoted(int from, int to) {
    for (int i = from; i < to; i++) {
      Matcher option = OPTION.matcher(lines.text(i));
      if (option.lookingAt()
          && QuoteWords.isNameIn(option.group("name"))
          && saysQuote(i, option.end())) {
        return true;
      }
    }
    return false;
  }

  /** What follows the name in the same line. */
  private void rest(int i, int from, BlockKind kind) {
    Span line = lines.span(i);
    if (from < line.length()) {
      blocks.add(kind, new Span(line.start() + from, line.end()));
    }
  }

  private void body(int from, int to, BlockKind kind) {
    if (lines.firstColumn(from, to) >= 0) {
      blocks.body(from, to, lines.firstColumn(from, to), kind);
    }
  }

  /** Options follow the first line at once, and end with a blank line or anything else. */
  private int endOfOptions(int from, int to) {
    int i = from;
    while (i < to && OPTION.matcher(lines.text(i)).lookingAt()) {
      i++;
    }
    return i;
  }

  private void option(int from, int to, String wanted, BlockKind kind) {
    option(from, to, wanted).ifPresent(value -> blocks.add(kind, value));
  }

  /** What follows the name of an option in its line, if it is among some lines. */
  private Optional<Span> option(int from, int to, String wanted) {
    for (int i = from; i < to; i++) {
      Matcher option = OPTION.matcher(lines.text(i));
      Span line = lines.span(i);
      if (option.lookingAt()
          && option.group("name").equals(wanted)
          && option.end() < line.length()) {
        return Optional.of(new Span(line.start() + option.end(), line.end()));
      }
    }
    return Optional.empty();
  }

  /** A table of values between commas, or what an option says is between them. */
  private void csv(int from, int content, int end) {
    RstCsv csv = new RstCsv(blocks, lines, option(from, content, "delim"));
    option(from, content, "header").ifPresent(csv::row);
    csv.rows(content, end);
  }

  private void fields(int from, int to) {
    for (int i = from; i < to; i++) {
      Matcher field = OPTION.matcher(lines.text(i));
      if (field.lookingAt()) {
        Optional<BlockKind> kind = CopyKeys.frontMatter().kind(field.group("name"));
        if (kind.isPresent()) {
          rest(i, field.end(), kind.get());
        }
      }
    }
  }

  /** A comment; two dots alone in their line are an empty one, whatever follows a blank line. */
  private int comment(int i, int end) {
    boolean isEmpty = lines.text(i).equals("..") && lines.isBlank(i + 1);
    int last = isEmpty ? i + 1 : end;
    StringBuilder text = new StringBuilder(lines.text(i).substring(2));
    for (int line = i + 1; line < last; line++) {
      text.append('\n').append(lines.text(line));
    }
    Span span = new Span(lines.span(i).start(), lines.span(last - 1).end());
    blocks.comment(span, text.toString().strip(), following(last));
    return last;
  }

  private Span following(int from) {
    int i = from;
    while (i < lines.size() && lines.isBlank(i)) {
      i++;
    }
    int end = lines.endOfRun(i, lines.size());
    return i == end ? null : new Span(lines.span(i).start(), lines.span(end - 1).end());
  }
}
