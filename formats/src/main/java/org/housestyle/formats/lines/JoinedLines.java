// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.lines;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.document.BlockBuilder;
import org.housestyle.text.Span;

/**
 * The lines of a paragraph without what is before and behind them, such as the mark of a list item
 * or an indentation, joined by line feeds. Knows where in its part each of them is. For one thread.
 */
public final class JoinedLines {

  private final String raw;
  private final StringBuilder text = new StringBuilder();

  /** Where the lines begin in the text, and where they are in the part. */
  private final List<Integer> starts = new ArrayList<>();

  private final List<Span> lines = new ArrayList<>();

  /**
   * Starts without lines.
   *
   * @param raw the text of the part
   */
  public JoinedLines(String raw) {
    this.raw = raw;
  }

  /** Adds a line, or a piece of one, in the order of the part. */
  public void add(Span line) {
    if (!lines.isEmpty()) {
      text.append('\n');
    }
    starts.add(text.length());
    lines.add(line);
    text.append(raw, line.start(), line.end());
  }

  /** Adds a line, or a piece of one, without the white space round it; nothing if it is blank. */
  public void addStripped(Span line) {
    String piece = line.in(raw);
    if (!piece.isBlank()) {
      int start = line.start() + piece.length() - piece.stripLeading().length();
      add(new Span(start, line.start() + piece.stripTrailing().length()));
    }
  }

  /** Whether there is no line. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** How many lines there are. */
  public int size() {
    return lines.size();
  }

  /** The lines, joined. */
  public String text() {
    return text.toString();
  }

  /** Where in the part a line is. */
  public Span line(int number) {
    return lines.get(number);
  }

  /** From the first to the last line, in the part. */
  public Span span() {
    return new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
  }

  /** The last line is not one of them after all. */
  public Span removeLast() {
    int last = lines.size() - 1;
    text.setLength(Math.max(0, starts.remove(last) - 1));
    return lines.remove(last);
  }

  /** The offset in the part of an offset in the text. */
  public int raw(int at) {
    int line = lineAt(at);
    return lines.get(line).start() + at - starts.get(line);
  }

  /** Adds a stretch of the text to a block as prose. */
  public void copy(BlockBuilder block, int from, int to) {
    int at = from;
    while (at < to) {
      int line = lineAt(at);
      int end = starts.get(line) + lines.get(line).length();
      if (at == end) {
        block.substitute("\n", lines.get(line).end(), lines.get(line + 1).start());
        at++;
        continue;
      }
      int until = Math.min(to, end);
      block.copy(raw(at), raw(at) + until - at);
      at = until;
    }
  }

  /** Adds prose to a block that a stretch of the text writes in another way. */
  public void substitute(BlockBuilder block, String meaning, int from, int to) {
    block.substitute(meaning, raw(from), rawEnd(to));
  }

  /** Where in the part a stretch of the text ends. */
  public int rawEnd(int to) {
    return to == 0 ? raw(0) : raw(to - 1) + (text.charAt(to - 1) == '\n' ? 0 : 1);
  }

  private int lineAt(int at) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
