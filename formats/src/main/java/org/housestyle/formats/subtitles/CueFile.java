// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.formats.lines.LineCursor;
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
  static List<SubtitleCue> read(String text) {
    List<SubtitleCue> cues = new ArrayList<>();
    LineCursor lines = new LineCursor(text);
    while (lines.next()) {
      String time = time(lines.text());
      if (time != null) {
        cues.add(new SubtitleCue(time, paragraph(lines)));
      }
    }
    return cues;
  }

  /** The lines that follow up to a blank one. */
  private static List<Span> paragraph(LineCursor lines) {
    List<Span> paragraph = new ArrayList<>();
    while (!lines.peek().isBlank()) {
      lines.next();
      paragraph.add(lines.line());
    }
    return paragraph;
  }

  private static String time(String line) {
    if (!line.contains(ARROW)) {
      return null;
    }
    Matcher time = TIME.matcher(line);
    return time.matches() ? time.group(1) : null;
  }
}
