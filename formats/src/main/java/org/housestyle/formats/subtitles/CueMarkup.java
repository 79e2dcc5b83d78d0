// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.subtitles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.BlockBuilder;
import org.housestyle.text.Span;

/** The marks inside a line of text. Thread-safe. */
enum CueMarkup {
  /** Tags as in HTML, and {@code {\an8}} for where to show a line. Nothing is escaped. */
  SUBRIP("</?[A-Za-z][^<>]*>|\\{\\\\[^{}]*\\}"),
  /** Tags for speakers, classes, languages and times; references as in HTML. */
  WEBVTT("</?[A-Za-z\\d][^<>]*>|</[^<>]*>|&(?:amp|lt|gt|nbsp|lrm|rlm);");

  private static final Pattern VOICE = Pattern.compile("\\s*<v(?:\\.[^\\s<>]*)?\\s+([^<>]+)>");

  private final Pattern marks;

  CueMarkup(String marks) {
    this.marks = Pattern.compile(marks);
  }

  /** Who speaks a line, if a tag at its start says so; empty if not. */
  String speaker(String line) {
    Matcher voice = VOICE.matcher(line);
    return this == WEBVTT && voice.lookingAt() ? voice.group(1).strip() : "";
  }

  /** Adds a line to a block, without its marks. */
  void copy(BlockBuilder block, String text, Span line) {
    Matcher mark = marks.matcher(text).region(line.start(), line.end());
    int from = line.start();
    while (mark.find()) {
      block.copy(from, mark.start());
      String meaning = meaning(mark.group());
      if (!meaning.isEmpty()) {
        block.substitute(meaning, mark.start(), mark.end());
      } else if (mark.group().equals("<i>")) {
        block.openEmphasis();
      } else if (mark.group().equals("</i>")) {
        block.closeEmphasis();
      }
      from = mark.end();
    }
    block.copy(from, line.end());
  }

  private static String meaning(String mark) {
    return switch (mark) {
      case "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&nbsp;" -> "\u00A0";
      default -> "";
    };
  }

  /** Characters that words put into a line must not contain. */
  String reserved() {
    return this == WEBVTT ? "<>&\n" : "<>{}\n";
  }
}
