// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import org.housestyle.text.Position;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * A line of copy, cut to the width of a screen, with the term underlined.
 *
 * @param copy the line, printable
 * @param indent spaces as wide as the copy before the term
 * @param underline marks under the term
 */
record Snippet(String copy, String indent, String underline) {

  private static final int BEFORE = 48;
  private static final int AFTER = 44;

  static Snippet of(SourceText source, Span span, Position start) {
    String text = source.text();
    int lineStart = span.start() - start.column() + 1;
    int lineEnd = span.start();
    int seen = Math.min(text.length(), span.end() + AFTER);
    while (lineEnd < seen && !isLineEnd(text.charAt(lineEnd))) {
      lineEnd++;
    }
    int termEnd = Math.min(span.end(), lineEnd);
    int from = wordStart(text, Math.max(lineStart, span.start() - BEFORE), span.start());
    int to = wordEnd(text, Math.min(lineEnd, termEnd + AFTER), termEnd);
    boolean cutBefore = hasWords(text, lineStart, from);
    boolean cutAfter = hasWords(text, to, text.length());
    String before = (cutBefore ? "… " : "") + Printable.of(text.substring(from, span.start()));
    String term = Printable.of(text.substring(span.start(), termEnd));
    String after = Printable.of(text.substring(termEnd, to)) + (cutAfter ? " …" : "");
    return new Snippet(
        before.stripLeading() + term + after.stripTrailing(),
        " ".repeat(Printable.width(before.stripLeading())),
        "^".repeat(Math.max(1, Printable.width(term))));
  }

  /** Whether the line has more than white space between two offsets. */
  private static boolean hasWords(String text, int from, int to) {
    for (int i = from; i < to && !isLineEnd(text.charAt(i)); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** The start of the first whole word from {@code from} on. */
  static int wordStart(String text, int from, int limit) {
    if (from == 0 || Character.isWhitespace(text.charAt(from - 1))) {
      return from;
    }
    for (int i = from; i < limit; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return limit;
  }

  /** The end of the last whole word up to {@code to}. */
  static int wordEnd(String text, int to, int limit) {
    if (to == text.length() || Character.isWhitespace(text.charAt(to))) {
      return to;
    }
    for (int i = to; i > limit; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i - 1;
      }
    }
    return limit;
  }
}
