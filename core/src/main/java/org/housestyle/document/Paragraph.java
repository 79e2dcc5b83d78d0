package org.housestyle.document;

import java.util.Optional;
import org.housestyle.text.Span;

/**
 * A paragraph of plain text: lines that are not blank, between blank lines or the ends of the text.
 * One in which each line begins with {@code >} is quoted, as in mail. Immutable and thread-safe.
 */
public final class Paragraph {

  private final Part part;
  private final String text;
  private final int start;
  private final int end;

  Paragraph(Part part, int start, int end) {
    this.part = part;
    this.text = part.text();
    this.start = start;
    this.end = end;
  }

  /**
   * The paragraph that holds a character.
   *
   * @param offset the offset of a character that is not white space
   */
  public static Paragraph at(Part part, int offset) {
    String text = part.text();
    int start = lineStart(text, offset);
    while (start > 0) {
      int above = lineStart(text, before(text, start));
      if (isBlank(text, above, start)) {
        break;
      }
      start = above;
    }
    return new Paragraph(part, start, end(text, offset));
  }

  /** The first paragraph that begins at or after an offset, at which a line begins or ends. */
  static Optional<Paragraph> from(Part part, int offset) {
    String text = part.text();
    int start = offset;
    while (start < text.length()) {
      int lineEnd = lineEnd(text, start);
      if (!isBlank(text, start, lineEnd)) {
        return Optional.of(new Paragraph(part, start, end(text, start)));
      }
      start = after(text, lineEnd);
    }
    return Optional.empty();
  }

  /** Where the paragraph ends that the line of an offset belongs to. */
  private static int end(String text, int offset) {
    int end = lineEnd(text, offset);
    while (end < text.length()) {
      int below = after(text, end);
      int lineEnd = lineEnd(text, below);
      if (isBlank(text, below, lineEnd)) {
        break;
      }
      end = lineEnd;
    }
    return end;
  }

  /** The offset of its first character in the text. */
  public int start() {
    return start;
  }

  /** The offset just after its last character; its last line end is left out. */
  public int end() {
    return end;
  }

  /** The paragraph before it; empty if it is the first. */
  public Optional<Paragraph> before() {
    int i = start;
    while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 ? Optional.of(at(part, i - 1)) : Optional.empty();
  }

  /** Its prose. */
  public Block block() {
    BlockKind kind = isQuoted() ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
    return Block.verbatim(kind, part, new Span(start, end));
  }

  private boolean isQuoted() {
    for (int i = start; i < end; i = after(text, lineEnd(text, i))) {
      if (text.charAt(i) != '>') {
        return false;
      }
    }
    return true;
  }

  private static int lineStart(String text, int offset) {
    int i = offset;
    while (i > 0 && !isLineEnd(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int lineEnd(String text, int offset) {
    int i = offset;
    while (i < text.length() && !isLineEnd(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Where the line above ends. */
  private static int before(String text, int lineStart) {
    return text.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
  }

  /** Where the line below begins. */
  private static int after(String text, int lineEnd) {
    return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
  }

  private static boolean isBlank(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == to;
  }
}
