package org.housestyle.formats.lines;

import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/** Goes through a text line by line. For one thread. */
public final class LineCursor {

  private final String text;
  private int next;
  private Span line = new Span(0, 0);

  /** Starts before the first line. */
  public LineCursor(String text) {
    this.text = text;
  }

  /** Goes to the next line; false if there is none. */
  public boolean next() {
    if (next >= text.length()) {
      return false;
    }
    line = new Span(next, Lines.end(text, next));
    next = Lines.next(text, line.end());
    return true;
  }

  /** The line, without its end. */
  public Span line() {
    return line;
  }

  /** What is in the line. */
  public String text() {
    return line.in(text);
  }

  /** What is in the next line; empty if there is none. */
  public String peek() {
    return next >= text.length() ? "" : text.substring(next, Lines.end(text, next));
  }

  /** Goes to the next line with this text, or to the last one. Returns where that line ends. */
  public int skipTo(String last) {
    while (next()) {
      if (text().stripTrailing().equals(last)) {
        break;
      }
    }
    return line.end();
  }

  /** Goes to the last line before the next blank one. */
  public void skipToBlank() {
    while (!peek().isBlank()) {
      next();
    }
  }

  /** The lines after this one up to a blank one, blank lines before them skipped; null if none. */
  public Span following() {
    int start = next;
    while (start < text.length() && text.substring(start, Lines.end(text, start)).isBlank()) {
      start = Lines.next(text, Lines.end(text, start));
    }
    int end = start;
    while (end < text.length() && !text.substring(end, Lines.end(text, end)).isBlank()) {
      end = Lines.next(text, Lines.end(text, end));
    }
    return start >= end ? null : new Span(start, Math.min(end, text.length()));
  }
}
