// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.housestyle.text.Span;

/**
 * Copy with the spans that {@code [[ ]]} marks in it.
 *
 * @param copy the copy without the marks
 * @param spans the spans between them, in UTF-16 offsets of {@code copy}
 * @param balanced whether the marks pair up
 */
public record Marked(String copy, List<Span> spans, boolean balanced) {

  /** Removes the marks from a text. */
  public static Marked parse(String text) {
    StringBuilder copy = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int open = -1;
    boolean balanced = true;
    for (int i = 0; i < text.length(); i++) {
      if (text.startsWith("[[", i)) {
        balanced &= open < 0;
        open = copy.length();
        i++;
      } else if (text.startsWith("]]", i)) {
        if (open < 0) {
          balanced = false;
        } else {
          spans.add(new Span(open, copy.length()));
        }
        open = -1;
        i++;
      } else {
        copy.append(text.charAt(i));
      }
    }
    return new Marked(copy.toString(), List.copyOf(spans), balanced && open < 0);
  }

  /** Marks spans of a copy; the inverse of {@link #parse}. */
  public static String show(String copy, List<Span> spans) {
    StringBuilder text = new StringBuilder(copy);
    List<Span> fromTheEnd = new ArrayList<>(spans);
    fromTheEnd.sort(Comparator.reverseOrder());
    for (Span span : fromTheEnd) {
      text.insert(span.end(), "]]").insert(span.start(), "[[");
    }
    return text.toString();
  }
}
