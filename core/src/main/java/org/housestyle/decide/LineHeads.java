// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** The lines of a block, read once: where each begins, and its first colon. Immutable. */
final class LineHeads {

  private final List<Integer> starts = new ArrayList<>();

  /** For each line, its first colon outside of quotation marks and not before them; -1 without. */
  private final List<Integer> colons = new ArrayList<>();

  private int dashes;
  private boolean tagged;

  private LineHeads() {}

  /** The lines of a context's block. */
  static LineHeads of(Context context) {
    LineHeads lines = new LineHeads();
    String prose = context.prose();
    for (int i = 0; i < prose.length(); i++) {
      if (i == 0 || Characters.isLineEnd(prose.charAt(i - 1))) {
        lines.begin(prose, i);
      }
      lines.read(prose, i, context);
    }
    return lines;
  }

  private void begin(String prose, int start) {
    starts.add(start);
    colons.add(-1);
    dashes += isDash(prose, start) ? 1 : 0;
  }

  private void read(String prose, int at, Context context) {
    char c = prose.charAt(at);
    if (at + 1 == prose.length()) {
      return;
    }
    char next = prose.charAt(at + 1);
    int line = starts.size() - 1;
    if (c == ':' && Characters.isSpace(next) && colons.get(line) < 0) {
      if (context.quotation(new Span(at, at + 1)).isEmpty() && !opensQuotation(at, context)) {
        colons.set(line, at);
      }
    } else if ((c == '@' || c == '#') && Character.isLetter(next)) {
      tagged = tagged || at == 0 || Characters.isSpace(prose.charAt(at - 1));
    }
  }

  /** Whether quotation marks open after a colon: what it introduces ends with them. */
  private static boolean opensQuotation(int colon, Context context) {
    String prose = context.prose();
    int at = colon + 1;
    while (at < prose.length() && Characters.isSpace(prose.charAt(at))) {
      at++;
    }
    return at + 2 <= prose.length() && context.quotation(new Span(at + 1, at + 2)).isPresent();
  }

  static boolean isDash(String prose, int offset) {
    return prose.charAt(offset) == '—' || prose.charAt(offset) == '―';
  }

  /** The number of the line that an offset is in, from 0. */
  int at(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found < 0 ? -found - 2 : found;
  }

  /** Where a line begins. */
  int start(int line) {
    return starts.get(line);
  }

  /** The first colon of a line outside of quotation marks and not before them; -1 without one. */
  int colon(int line) {
    return colons.get(line);
  }

  /** How many lines begin with a dash. */
  int dashes() {
    return dashes;
  }

  /** Whether a word begins with "@" or "#". */
  boolean hasTag() {
    return tagged;
  }
}
