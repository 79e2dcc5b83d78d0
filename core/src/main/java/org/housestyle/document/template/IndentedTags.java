// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Tells where code on a line of its own stands in the middle of indented HTML in Markdown, as in a
 * loop over the rows of a table. A blank line there would make code of the tags that follow.
 */
record IndentedTags(String text) {

  /** So many spaces make code of a line after a blank one. */
  private static final int INDENT = 4;

  /** So many lines of code may be in a row. */
  private static final int MOST = 10;

  /** Whether indented tags follow some code, and HTML goes before it. */
  boolean follow(Span code) {
    int line = next(code.end());
    for (int i = 0; i < MOST && startsWith("{%", line); i++) {
      line = next(line);
    }
    int first = first(line);
    boolean isIndented = first - line >= INDENT || text.startsWith("\t", line);
    return isIndented && startsWith("<", line) && isAfterTag(code.start());
  }

  private int next(int offset) {
    return Math.min(text.length(), Lines.next(text, Lines.end(text, offset)));
  }

  private boolean startsWith(String mark, int line) {
    return text.startsWith(mark, first(line));
  }

  /** Where the text of a line begins. */
  private int first(int line) {
    int i = line;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /** Whether the line before ends with a tag, or with code that may come after one. */
  private boolean isAfterTag(int code) {
    int end = code;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    int last = end - 1;
    if (last > 0 && text.charAt(last) == '\n') {
      last -= text.charAt(last - 1) == '\r' ? 2 : 1;
    }
    return last > 0
        && last < end - 1
        && (text.charAt(last) == '>' || text.startsWith("%}", last - 1));
  }
}
