package org.housestyle.extract;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.extract.Passage.Kind;
import org.housestyle.text.Span;

/**
 * Plain text. Blank lines part paragraphs; where the lines between them are too long to have been
 * broken by hand, each line is a paragraph.
 */
final class PlainText {

  /** The longest line, in UTF-16 units, that somebody may have broken to fit a page. */
  private static final int LONGEST_BROKEN_LINE = 120;

  private static final Frame ON_ITS_OWN = Frame.of("");

  /** With other lines round it, the length of a line tells what is a paragraph. */
  private static final Frame IN_LINES = new Frame("", LONGEST_BROKEN_LINE);

  private PlainText() {}

  static List<Passage> passages(String text) {
    List<Passage> passages = new ArrayList<>();
    List<Span> paragraph = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      Span line = new Span(start, lineEnd(text, start));
      if (isBlank(text, line)) {
        add(passages, text, paragraph);
      } else {
        paragraph.add(line);
      }
      start = nextLine(text, line.end());
    }
    add(passages, text, paragraph);
    return passages;
  }

  private static boolean isBlank(String text, Span line) {
    int i = line.start();
    while (i < line.end() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == line.end();
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int nextLine(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static void add(List<Passage> passages, String text, List<Span> lines) {
    Frame frame = lines.size() > 1 ? IN_LINES : ON_ITS_OWN;
    boolean unbroken = lines.stream().anyMatch(line -> line.length() > LONGEST_BROKEN_LINE);
    if (unbroken) {
      lines.forEach(line -> add(passages, text, line, frame));
    } else if (!lines.isEmpty()) {
      Span all = new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
      add(passages, text, all, frame);
    }
    lines.clear();
  }

  private static void add(List<Passage> passages, String text, Span span, Frame frame) {
    PassageBuilder builder = new PassageBuilder(text, frame);
    builder.copy(span.start(), span.end());
    builder.buildInto(passages, Kind.PARAGRAPH);
  }
}
