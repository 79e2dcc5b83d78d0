// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Comment;
import org.housestyle.document.CopyKeys;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.formats.lines.FrontMatterLines;
import org.housestyle.formats.lines.JoinedLines;
import org.housestyle.formats.lines.LineCursor;
import org.housestyle.text.Span;

/** Finds the blocks of a document. For one document. */
final class RstBlocks {

  /** Characters that would be marks. */
  private static final String RESERVED = "*`_|\\[]\n";

  private static final String TITLE_REVIEW = "the line below a title has to have its length";
  private static final int SHORTEST_LINE = 4;
  private static final String SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final Pattern BULLET = Pattern.compile("[*+\\-•‣⁃]\\s+(?=\\S)");
  private static final Pattern NUMBER =
      Pattern.compile("\\(?(?:\\d{1,6}|#|[A-Za-z]|[ivxlcdmIVXLCDM]{1,9})[.)]\\s+(?=\\S)");
  private static final Pattern FIELD =
      Pattern.compile(":(?<name>[^:\\s](?:[^:]{0,80}[^:\\s])?):(?:\\s+|$)");
  private static final Pattern LINE_BLOCK = Pattern.compile("\\|(?:\\s+|$)");
  private static final Pattern TABLE = Pattern.compile("\\+(?:[-=]+\\+)+|=+(?: +=+)+");

  private final DocumentBuilder document;
  private final String raw;
  private final RstLines lines;
  private final RstMarkup markup;

  /** Whether only titles and fields have been read, so that fields are about the document. */
  private boolean isAtStart = true;

  RstBlocks(DocumentBuilder document) throws IOException {
    this.document = document;
    this.raw = document.part().text();
    LineCursor cursor = new LineCursor(raw);
    FrontMatterLines.skip(document, cursor);
    this.lines = new RstLines(raw, cursor);
    this.markup = new RstMarkup(this, lines);
  }

  void add() {
    int column = Math.max(0, lines.firstColumn(0, lines.size()));
    body(0, lines.size(), column, BlockKind.PARAGRAPH);
    document.sortBlocks();
  }

  /** Adds what is in some lines that begin at a column or behind it. */
  void body(int from, int to, int column, BlockKind kind) {
    int i = from;
    while (i < to) {
      if (lines.isBlank(i)) {
        i++;
      } else if (lines.column(i) > column) {
        int end = lines.endOfIndented(i, to, column);
        body(i, end, lines.firstColumn(i, end), BlockKind.QUOTE);
        i = end;
      } else {
        i = element(i, to, column, kind);
      }
    }
  }

  /** Adds what begins at the next line that is not blank, as a quotation. Returns where it ends. */
  int quotation(int from, int to, int column) {
    int i = from;
    while (i < to && lines.isBlank(i)) {
      i++;
    }
    boolean isHere = i < to && lines.column(i) == column;
    return isHere ? element(i, to, column, BlockKind.QUOTE) : i;
  }

  /** Adds what begins at a line. Returns where it ends. */
  private int element(int i, int to, int column, BlockKind kind) {
    String text = lines.text(i);
    Matcher match;
    if (text.equals("..") || text.startsWith(".. ")) {
      return markup.add(i, to, column, kind);
    }
    if (text.startsWith("__ ") || text.startsWith(">>> ")) {
      return text.startsWith("__ ") ? i + 1 : lines.endOfRun(i, to);
    }
    if (TABLE.matcher(text).matches()) {
      return new RstTable(this, raw, lines).add(i, to);
    }
    if (isRule(text)) {
      if (i + 2 < to && lines.text(i + 2).equals(text) && !lines.isBlank(i + 1)) {
        title(i + 1);
        return i + 3;
      }
      if (text.length() >= SHORTEST_LINE) {
        return i + 1;
      }
    }
    if (i + 1 < to && isUnderline(lines.text(i + 1), text) && lines.column(i + 1) == column) {
      title(i);
      return i + 2;
    }
    if ((match = begins(BULLET, text)) != null || (match = begins(NUMBER, text)) != null) {
      return item(i, to, column, match.end(), kind);
    }
    if ((match = begins(FIELD, text)) != null) {
      return field(i, to, column, match, kind);
    }
    if (begins(LINE_BLOCK, text) != null) {
      return lineBlock(i, to, kind);
    }
    return paragraph(i, to, column, kind);
  }

  private static Matcher begins(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    return match.lookingAt() ? match : null;
  }

  private static boolean isRule(String text) {
    return text.length() > 1
        && SIGNS.indexOf(text.charAt(0)) >= 0
        && text.chars().allMatch(c -> c == text.charAt(0));
  }

  private static boolean isUnderline(String line, String title) {
    return isRule(line)
        && !isRule(title)
        && !line.equals("::")
        && !line.equals("..")
        && (line.length() >= SHORTEST_LINE || line.length() >= title.length());
  }

  private void title(int line) {
    JoinedLines title = new JoinedLines(raw);
    title.add(lines.span(line));
    add(document.block(BlockKind.HEADLINE).review(TITLE_REVIEW), title);
  }

  private int item(int i, int to, int column, int mark, BlockKind kind) {
    isAtStart = false;
    lines.beginLater(i, mark);
    int end = Math.max(i + 1, lines.endOfIndented(i + 1, to, column));
    int inner = Math.min(lines.column(i), Math.max(column + 1, firstColumn(i + 1, end)));
    lines.moveTo(i, inner);
    body(i, end, inner, kind.isQuote() ? kind : BlockKind.LIST_ITEM);
    return end;
  }

  private int firstColumn(int from, int to) {
    int first = lines.firstColumn(from, to);
    return first < 0 ? Integer.MAX_VALUE : first;
  }

  /** A field; at the start of a document its name tells whether it is copy. */
  private int field(int i, int to, int column, Matcher match, BlockKind kind) {
    int end = Math.max(i + 1, lines.endOfIndented(i + 1, to, column));
    boolean isAbout = isAtStart;
    Optional<BlockKind> of =
        isAbout ? CopyKeys.frontMatter().kind(match.group("name")) : Optional.of(kind);
    if (of.isPresent()) {
      content(i, end, match.end(), of.get());
      isAtStart = isAbout;
    }
    return end;
  }

  /** Adds what follows the first units of a line, and the lines below it. */
  void content(int line, int end, int units, BlockKind kind) {
    lines.beginLater(line, Math.min(units, lines.span(line).length()));
    int column = lines.firstColumn(line + 1, end);
    column = column < 0 ? lines.column(line) : column;
    lines.moveTo(line, column);
    body(line, end, column, kind);
  }

  private int lineBlock(int from, int to, BlockKind kind) {
    isAtStart = false;
    JoinedLines block = new JoinedLines(raw);
    int i = from;
    for (; i < to && !lines.isBlank(i); i++) {
      Matcher bar = begins(LINE_BLOCK, lines.text(i));
      Span line = lines.span(i);
      block.add(new Span(line.start() + (bar == null ? 0 : bar.end()), line.end()));
    }
    add(kind, block);
    return i;
  }

  private int paragraph(int from, int to, int column, BlockKind kind) {
    isAtStart = false;
    if (from + 1 < to && !lines.isBlank(from + 1) && lines.column(from + 1) > column) {
      return definition(from, to, column, kind);
    }
    JoinedLines paragraph = new JoinedLines(raw);
    int i = from;
    while (i < to && !lines.isBlank(i) && lines.column(i) == column) {
      paragraph.add(lines.span(i));
      i++;
    }
    if (paragraph.text().endsWith("::")) {
      Span last = paragraph.removeLast();
      paragraph.add(new Span(last.start(), last.end() - 1));
      if (!paragraph.text().equals(":")) {
        add(kind, paragraph);
      }
      return endOfCode(i, to, column);
    }
    if (i < to && !lines.isBlank(i) && lines.column(i) > column) {
      paragraph.removeLast(); // terms of a glossary share what is below the last of them
      add(kind.isQuote() ? kind : BlockKind.ENTRY, paragraph);
      return definition(i - 1, to, column, kind);
    }
    add(kind, paragraph);
    return i;
  }

  /** Code is indented, or each of its lines begins with the same sign. */
  private int endOfCode(int from, int to, int column) {
    int i = from;
    while (i < to && lines.isBlank(i)) {
      i++;
    }
    String first = i > from && i < to && lines.column(i) == column ? lines.text(i) : "";
    boolean isMarked = !first.isEmpty() && SIGNS.indexOf(first.charAt(0)) >= 0;
    while (isMarked && i < to && lines.text(i).startsWith(first.substring(0, 1))) {
      i++;
    }
    return isMarked ? i : lines.endOfIndented(from, to, column);
  }

  private int definition(int i, int to, int column, BlockKind kind) {
    JoinedLines term = new JoinedLines(raw);
    term.add(lines.span(i));
    add(kind.isQuote() ? kind : BlockKind.ENTRY, term);
    int end = lines.endOfIndented(i + 1, to, column);
    body(i + 1, end, lines.firstColumn(i + 1, end), kind.isQuote() ? kind : BlockKind.LIST_ITEM);
    return end;
  }

  /** Adds a block. */
  void add(BlockKind kind, JoinedLines text) {
    add(document.block(kind), text);
  }

  private static void add(BlockBuilder block, JoinedLines text) {
    add(block, text, RESERVED);
  }

  private static void add(BlockBuilder block, JoinedLines text, String reserved) {
    new RstInline(text, block.reserve(reserved)).add();
    block.add();
  }

  /** Adds the cell of a table that is drawn with characters. */
  void cell(JoinedLines text) {
    add(document.block(BlockKind.TABLE_CELL).review("the columns of the table would move"), text);
  }

  /** Adds a value of a table whose values are written one after the other. */
  void value(JoinedLines text) {
    if (!text.isEmpty()) {
      add(document.block(BlockKind.TABLE_CELL), text, RESERVED + "\",;\t");
    }
  }

  /** The text of the document. */
  String raw() {
    return raw;
  }

  /** Adds one line, or a piece of one, as a block. */
  void add(BlockKind kind, Span line) {
    JoinedLines one = new JoinedLines(raw);
    one.add(line);
    add(kind, one);
  }

  void comment(Span span, String text, Span following) {
    document.comment(new Comment(span, text, Optional.ofNullable(following)));
  }
}
