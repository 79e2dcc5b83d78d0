// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.util.Arrays;
import org.housestyle.document.Part;
import org.housestyle.text.Span;

/**
 * The text of a part as an editor shows it, where every line ends with a line feed. Offsets and new
 * lines are put back into the part's own. Immutable.
 *
 * @param text the text as it is shown
 * @param removed the offsets in it before which the part has a carriage return more, sorted
 * @param lineEnd what ends the part's lines
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ShownText(String text, int[] removed, String lineEnd) {

  static ShownText of(Part part) {
    String raw = part.text();
    if (raw.indexOf('\r') < 0) {
      return new ShownText(raw, new int[0], "\n");
    }
    StringBuilder shown = new StringBuilder(raw.length());
    int[] removed = new int[raw.length()];
    int count = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
        removed[count++] = shown.length();
      } else {
        shown.append(c == '\r' ? '\n' : c);
      }
    }
    String lineEnd = count > 0 ? "\r\n" : "\r";
    return new ShownText(shown.toString(), Arrays.copyOf(removed, count), lineEnd);
  }

  /** The span of the part that is shown at a span. */
  Span toPart(Span shown) {
    return new Span(toPart(shown.start()), toPart(shown.end()));
  }

  private int toPart(int offset) {
    int place = Arrays.binarySearch(removed, offset);
    return offset + (place < 0 ? -place - 1 : place);
  }

  /** Words that were typed, with the line ends of the part. */
  String toPart(String typed) {
    return lineEnd.equals("\n") ? typed : typed.replace("\n", lineEnd);
  }
}
