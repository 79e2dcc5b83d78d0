// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.housestyle.text.SourceText;

/**
 * Lines with findings, and the lines of the same paragraph around them.
 *
 * @param first its first line, from 1
 * @param last its last line
 * @param findings the findings that begin in it, in text order; at least one
 */
record Excerpt(int first, int last, List<Numbered> findings) {

  private static final int CONTEXT = 3;
  private static final int HIGH = 12;

  /** A line longer than this, in UTF-16 units, counts as a paragraph. */
  private static final int LONG = 200;

  /** The excerpts of a file; no line is in two of them. */
  static List<Excerpt> of(SourceText source, List<Numbered> findings) {
    List<Excerpt> tight = new ArrayList<>();
    for (Numbered each : findings) {
      Excerpt before = tight.isEmpty() ? null : tight.get(tight.size() - 1);
      if (before != null && before.takes(each, source)) {
        before.findings.add(each);
        int last = Math.max(before.last, each.finding().end().line());
        tight.set(tight.size() - 1, new Excerpt(before.first, last, before.findings));
      } else {
        List<Numbered> own = new ArrayList<>(List.of(each));
        tight.add(new Excerpt(each.finding().start().line(), each.finding().end().line(), own));
      }
    }
    return withContext(tight, source);
  }

  private boolean takes(Numbered next, SourceText source) {
    int line = next.finding().start().line();
    if (line <= last) {
      return true;
    }
    boolean near = line - last <= 2 * CONTEXT && last - first < HIGH;
    return near && IntStream.range(last, line).allMatch(it -> joined(source, it));
  }

  private static List<Excerpt> withContext(List<Excerpt> tight, SourceText source) {
    List<Excerpt> wide = new ArrayList<>();
    int used = 0;
    for (int i = 0; i < tight.size(); i++) {
      Excerpt it = tight.get(i);
      int end = i + 1 < tight.size() ? tight.get(i + 1).first : source.lines().count() + 1;
      int first = it.first;
      int top = Math.max(used, it.first - CONTEXT - 1);
      while (first - 1 > top && joined(source, first - 1)) {
        first--;
      }
      int last = it.last;
      int bottom = Math.min(end, it.last + CONTEXT + 1);
      while (last + 1 < bottom && joined(source, last)) {
        last++;
      }
      wide.add(new Excerpt(first, last, it.findings));
      used = last;
    }
    return wide;
  }

  /** Whether a line and the next one belong to the same paragraph. */
  private static boolean joined(SourceText source, int line) {
    return isPart(source, line) && isPart(source, line + 1);
  }

  private static boolean isPart(SourceText source, int line) {
    return source.lines().line(line).length() <= LONG && !isBlank(source, line);
  }

  static boolean isBlank(SourceText source, int line) {
    return source.lines().line(line).in(source.text()).isBlank();
  }
}
