// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.lines;

import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/** Goes through a text, or a stretch of one, line by line. For one thread. */
public final class LineCursor {

  private final String text;
  private final int end;
  private int next;
  private Span line;

  /** The lines that were found to follow a comment: those after another one may be among them. */
  private Span paragraph;

  /** Starts before the first line. */
  public LineCursor(String text) {
    this(text, 0, text.length());
  }

  /** Starts before the first line of a stretch. */
  public LineCursor(String text, int start, int end) {
    this.text = text;
    this.end = end;
    this.next = start;
    this.line = new Span(start, start);
    this.paragraph = line;
  }

  /** Goes to the next line; false if there is none. */
  public boolean next() {
    if (next >= end) {
      return false;
    }
    line = new Span(next, lineEnd(next));
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
    return next >= end ? "" : text.substring(next, lineEnd(next));
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

  /** Goes to the next line with this text, or to the last one. Returns what is before that line. */
  public Span between(String last) {
    int start = Math.min(next, end);
    int lineEnd = skipTo(last);
    boolean isClosed = line.start() >= start && text().stripTrailing().equals(last);
    return new Span(start, Math.max(start, isClosed ? line.start() : lineEnd));
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
    while (start < end && text.substring(start, lineEnd(start)).isBlank()) {
      start = Lines.next(text, lineEnd(start));
    }
    if (start >= end) {
      return null;
    }
    if (start < paragraph.start() || start >= paragraph.end()) {
      paragraph = new Span(start, endOfParagraph(start));
    }
    return new Span(start, paragraph.end());
  }

  private int endOfParagraph(int start) {
    int last = start;
    while (last < end && !text.substring(last, lineEnd(last)).isBlank()) {
      last = Lines.next(text, lineEnd(last));
    }
    return Math.min(last, end);
  }

  /** Looks no further than the stretch: many of them may be in one long line. */
  private int lineEnd(int start) {
    int i = start;
    while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
