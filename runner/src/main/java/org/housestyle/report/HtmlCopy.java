// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** Numbered lines of copy, with the findings marked. */
final class HtmlCopy {

  /** How much of a long line is shown on each side of a finding, in UTF-16 units. */
  private static final int REACH = 240;

  /** The part of a finding in one line: all of it, unless it spans lines. */
  private record Piece(Numbered finding, Span span, boolean first, boolean last) {}

  private final HtmlWriter html;
  private final SourceText source;
  private final String text;

  HtmlCopy(HtmlWriter html, SourceText source) {
    this.html = html;
    this.source = source;
    this.text = source.text();
  }

  void write(Excerpt excerpt) throws IOException {
    html.open("ol", "class", "copy", "start", Integer.toString(excerpt.first()));
    for (int line = excerpt.first(); line <= excerpt.last(); line++) {
      html.open("li");
      write(content(line), pieces(line, excerpt.findings()));
      html.close();
    }
    html.close();
  }

  /** Writes how many lines are left out, unless all of them are blank. */
  void gap(int from, int to) throws IOException {
    for (int line = from; line < to; line++) {
      if (!Excerpt.isBlank(source, line)) {
        html.element("p", "… " + Count.of(to - from, "line") + " …", "class", "gap");
        return;
      }
    }
  }

  /** A line without its line end. */
  private Span content(int number) {
    Span line = source.lines().line(number);
    int end = line.end();
    while (end > line.start() && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(line.start(), end);
  }

  /** The parts of findings in a line; of two that overlap, the second gets the rest. */
  private List<Piece> pieces(int number, List<Numbered> findings) {
    Span line = source.lines().line(number);
    Span content = content(number);
    List<Piece> pieces = new ArrayList<>();
    int free = content.start();
    for (Numbered each : findings) {
      Span span = each.finding().span();
      if (each.finding().start().line() > number || each.finding().end().line() < number) {
        continue;
      }
      int start = Math.min(Math.max(span.start(), free), content.end());
      int end = Math.max(start, Math.min(span.end(), content.end()));
      boolean first = span.start() >= line.start();
      boolean last = each.finding().end().line() == number;
      if (end > start || first || last) {
        pieces.add(new Piece(each, new Span(start, end), first, last));
        free = end;
      }
    }
    return pieces;
  }

  private void write(Span line, List<Piece> pieces) throws IOException {
    int at = line.start();
    for (Piece piece : pieces) {
      between(at, piece.span().start(), at > line.start(), true);
      mark(piece);
      at = piece.span().end();
    }
    between(at, line.end(), true, false);
  }

  /** Writes text between marks; of long text, only what is near the marks. */
  private void between(int from, int to, boolean start, boolean end) throws IOException {
    int kept = (start ? REACH : 0) + (end ? REACH : 0);
    if (to - from <= kept) {
      html.text(text, from, to);
      return;
    }
    int head = start ? Snippet.wordEnd(text, from + REACH, from) : from;
    int tail = end ? Snippet.wordStart(text, to - REACH, to) : to;
    html.text(text, from, head).text(start ? " … " : "… ").text(text, tail, to);
  }

  private void mark(Piece piece) throws IOException {
    Numbered it = piece.finding();
    String level = it.finding().level().id();
    if (piece.first()) {
      html.open("mark", "class", level, "id", it.mark());
    } else {
      html.open("mark", "class", level);
    }
    html.open("a", "href", "#" + it.card());
    html.text(text, piece.span().start(), piece.span().end());
    if (piece.last()) {
      html.element("sup", it.label());
    }
    html.close().close();
  }
}
