// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Arrays;
import org.housestyle.text.Characters;
import org.housestyle.text.LineMap;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/** The paragraphs of plain text: lines that are not blank, between blank lines. */
final class Paragraphs {

  private Paragraphs() {}

  /** Where each paragraph starts and ends, in turn; the line end after it is not part of it. */
  static int[] bounds(String text, LineMap lines) {
    int[] bounds = new int[16];
    int count = 0;
    boolean inParagraph = false;
    for (int line = 1; line <= lines.count(); line++) {
      Span span = lines.line(line);
      if (isBlank(text, span)) {
        inParagraph = false;
        continue;
      }
      if (!inParagraph) {
        bounds = count == bounds.length ? Arrays.copyOf(bounds, count * 2) : bounds;
        bounds[count++] = span.start();
        bounds = count == bounds.length ? Arrays.copyOf(bounds, count * 2) : bounds;
        count++;
        inParagraph = true;
      }
      bounds[count - 1] = withoutLineEnd(text, span);
    }
    return Arrays.copyOf(bounds, count);
  }

  private static boolean isBlank(String text, Span line) {
    int i = line.start();
    while (i < line.end() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == line.end();
  }

  private static int withoutLineEnd(String text, Span line) {
    int end = line.end();
    while (end > line.start() && Characters.isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether each line of a paragraph begins with {@code >}, as quotations in mail do. */
  static boolean isQuoted(String text, int start, int end) {
    for (int i = start; i < end; i = Lines.next(text, Lines.end(text, i))) {
      if (text.charAt(i) != '>') {
        return false;
      }
    }
    return true;
  }
}
