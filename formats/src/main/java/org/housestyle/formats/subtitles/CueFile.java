package org.housestyle.formats.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.text.Span;

/**
 * The cues of a file: blocks of lines with a line that says from when to when, and the lines of
 * text after it. What has no such line is not copy: a header, a note, a style.
 */
final class CueFile {

  private static final String ARROW = "-->";

  /** Hours are left out by WebVTT below one hour; SubRip writes the fraction after a comma. */
  private static final Pattern TIME =
      Pattern.compile("\\s*((?:\\d{1,4}:)?\\d{1,2}:\\d{2})[.,]\\d{1,3}\\s*" + ARROW + ".*");

  private CueFile() {}

  /** The cues of a text, in their order. */
  static List<Cue> read(String text) {
    List<Cue> cues = new ArrayList<>();
    String time = null;
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      Span line = new Span(start, end);
      boolean blank = line.in(text).isBlank();
      if (time != null && blank) {
        cues.add(new Cue(time, lines));
        time = null;
        lines.clear();
      } else if (time != null) {
        lines.add(line);
      } else if (!blank) {
        time = time(line.in(text));
      }
      start = next(text, end);
    }
    if (time != null && !lines.isEmpty()) {
      cues.add(new Cue(time, lines));
    }
    return cues;
  }

  private static String time(String line) {
    if (!line.contains(ARROW)) {
      return null;
    }
    Matcher time = TIME.matcher(line);
    return time.matches() ? time.group(1) : null;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int next(String text, int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }
}
