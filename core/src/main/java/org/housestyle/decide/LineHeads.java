// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.Arrays;
import org.housestyle.text.Characters;
import org.housestyle.text.LineMap;
import org.housestyle.text.Span;

/** The lines of a block, read once: how each begins, and its first colon. For one thread. */
final class LineHeads {

  private final LineMap map;

  /** For each line, its first colon outside of quotation marks and not before them; -1 without. */
  private final int[] colons;

  private int dashes;
  private boolean tagged;

  /** Reads the lines of a context's block. */
  LineHeads(Context context) {
    String prose = context.prose();
    map = LineMap.of(prose);
    colons = new int[map.count()];
    Arrays.fill(colons, -1);
    for (int line = 1; line <= map.count(); line++) {
      Span span = map.line(line);
      dashes += isDash(prose, span.start()) ? 1 : 0;
      for (int i = span.start(); i < span.end() - 1; i++) {
        char c = prose.charAt(i);
        if (c == ':' && colons[line - 1] < 0 && introduces(i, context)) {
          colons[line - 1] = i;
        }
        tagged = tagged || ((c == '@' || c == '#') && isTag(prose, i));
      }
    }
  }

  /** Whether a colon introduces more than what is in quotation marks. */
  private static boolean introduces(int colon, Context context) {
    String prose = context.prose();
    int next = colon + 1;
    while (next < prose.length() && Characters.isSpace(prose.charAt(next))) {
      next++;
    }
    boolean opens =
        next + 2 <= prose.length() && context.quotation(new Span(next + 1, next + 2)).isPresent();
    return next > colon + 1 && !opens && context.quotation(new Span(colon, colon + 1)).isEmpty();
  }

  private static boolean isTag(String prose, int at) {
    return Character.isLetter(prose.charAt(at + 1))
        && (at == 0 || Characters.isSpace(prose.charAt(at - 1)));
  }

  private static boolean isDash(String prose, int at) {
    return at < prose.length() && (prose.charAt(at) == '—' || prose.charAt(at) == '―');
  }

  /** The number of the line that an offset is in, from 1. */
  int at(int offset) {
    return map.at(offset).line();
  }

  /** Where a line begins. */
  int start(int line) {
    return map.line(line).start();
  }

  /** The first colon of a line outside of quotation marks and not before them; -1 without one. */
  int colon(int line) {
    return colons[line - 1];
  }

  /** How many lines begin with a dash. */
  int dashes() {
    return dashes;
  }

  /** Whether a word begins with "@" or "#". */
  boolean hasTag() {
    return tagged;
  }

  /** Whether a line begins with a dash. */
  boolean beginsWithDash(int line, Context context) {
    return isDash(context.prose(), start(line));
  }
}
