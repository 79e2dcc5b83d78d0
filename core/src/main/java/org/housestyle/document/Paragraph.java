package org.housestyle.document;

import java.util.Optional;
import org.housestyle.document.Block.Kind;

/**
 * A paragraph of plain text: lines that are not blank, with blank lines or the ends of the text
 * round them. One in which each line begins with {@code >} is quoted, as in mail. Immutable and
 * thread-safe.
 */
public final class Paragraph {

  private final String text;
  private final int start;
  private final int end;

  Paragraph(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /**
   * The paragraph that a character stands in.
   *
   * @param offset of a character that is no white space
   */
  public static Paragraph at(String text, int offset) {
    int start = lineStart(text, offset);
    while (start > 0) {
      int above = lineStart(text, before(text, start));
      if (isBlank(text, above, start)) {
        break;
      }
      start = above;
    }
    return new Paragraph(text, start, end(text, offset));
  }

  /** The first paragraph that begins at an offset, where a line begins or ends, or after it. */
  static Optional<Paragraph> from(String text, int offset) {
    int start = offset;
    while (start < text.length()) {
      int lineEnd = lineEnd(text, start);
      if (!isBlank(text, start, lineEnd)) {
        return Optional.of(new Paragraph(text, start, end(text, start)));
      }
      start = after(text, lineEnd);
    }
    return Optional.empty();
  }

  /** Where the paragraph ends to which the line of an offset belongs. */
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

  /** Where it begins in the text. */
  public int start() {
    return start;
  }

  /** Just after its last character, its last line end left out. */
  public int end() {
    return end;
  }

  /** The paragraph before it; empty if it is the first. */
  public Optional<Paragraph> before() {
    int i = start;
    while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 ? Optional.of(at(text, i - 1)) : Optional.empty();
  }

  /** Its prose. */
  public Block passage() {
    return Block.verbatim(isQuoted() ? Kind.BLOCK_QUOTE : Kind.PARAGRAPH, text, start, end);
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
