package org.housestyle.extract;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.extract.Passage.Kind;
import org.housestyle.text.LineEnds;

/**
 * Plain text: paragraphs with one or more blank lines between them. One in which each line begins
 * with {@code >} is quoted, as in mail.
 */
final class PlainText {

  private PlainText() {}

  static List<Passage> passages(String text) {
    List<Passage> passages = new ArrayList<>();
    int paragraph = -1;
    int end = 0;
    int start = 0;
    LineEnds ends = new LineEnds(text);
    while (start < text.length()) {
      int lineEnd = ends.endOf(start);
      if (isBlank(text, start, lineEnd)) {
        add(passages, text, paragraph, end);
        paragraph = -1;
      } else if (paragraph < 0) {
        paragraph = start;
      }
      end = lineEnd;
      start = ends.after(lineEnd);
    }
    add(passages, text, paragraph, end);
    return passages;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean isBlank(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == to;
  }

  private static void add(List<Passage> passages, String text, int from, int to) {
    if (from >= 0) {
      PassageBuilder builder = new PassageBuilder(text, "");
      builder.copy(from, to);
      builder.buildInto(passages, isQuoted(text, from, to) ? Kind.BLOCK_QUOTE : Kind.PARAGRAPH);
    }
  }

  private static boolean isQuoted(String text, int from, int to) {
    for (int start = from; start < to; start = lineEnd(text, start) + 1) {
      if (text.charAt(start) != '>' && text.charAt(start) != '\n') {
        return false;
      }
    }
    return true;
  }
}
