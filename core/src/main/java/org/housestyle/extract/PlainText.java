package org.housestyle.extract;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.extract.Passage.Kind;

/** Plain text: paragraphs with one or more blank lines between them. */
final class PlainText {

  private PlainText() {}

  static List<Passage> passages(String text) {
    List<Passage> passages = new ArrayList<>();
    int paragraph = 0;
    int line = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        if (blank) {
          add(passages, text, paragraph, line);
          paragraph = i + 1;
        }
        boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        if (pair) {
          i++;
          paragraph = blank ? i + 1 : paragraph;
        }
        line = i + 1;
        blank = true;
      } else if (blank && !Character.isWhitespace(c)) {
        blank = false;
      }
    }
    add(passages, text, paragraph, text.length());
    return passages;
  }

  private static void add(List<Passage> passages, String text, int from, int to) {
    if (from < to) {
      PassageBuilder builder = new PassageBuilder(text, "");
      builder.copy(from, to);
      builder.buildInto(passages, Kind.PARAGRAPH);
    }
  }
}
