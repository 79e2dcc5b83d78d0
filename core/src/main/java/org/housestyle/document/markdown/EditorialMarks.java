// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.template.Mask;
import org.housestyle.text.Span;

/** Masks what CriticMarkup and Djot write for changes: what is deleted, and comments. */
final class EditorialMarks {

  private static final Pattern REPLACED = Pattern.compile("\\{~~((?:(?!~>|~~\\}|\\R\\R).)*)~>");
  private static final Pattern DELETED =
      Pattern.compile(
          "\\{--(?:(?!--\\}|\\R\\R)[\\s\\S])++--\\}|\\{-(?=[^\\s-])[^{}\\n]*?(?<=\\S)-\\}");
  private static final Pattern COMMENT =
      Pattern.compile("\\{>>(?:(?!<<\\}|\\R\\R)[\\s\\S])++<<\\}");

  private EditorialMarks() {}

  /** Masks what an opening brace begins; returns where to go on, or -1 if it begins no change. */
  static int mask(String text, int brace, Mask mask) {
    char next = brace + 1 < text.length() ? text.charAt(brace + 1) : 0;
    return switch (next) {
      case '-' -> code(DELETED, text, brace, mask);
      case '>' -> code(COMMENT, text, brace, mask);
      case '~' -> replaced(text, brace, mask);
      default -> -1;
    };
  }

  private static int code(Pattern pattern, String text, int at, Mask mask) {
    Matcher found = pattern.matcher(text).region(at, text.length());
    if (!found.lookingAt()) {
      return -1;
    }
    mask.code(new Span(at, found.end()));
    return found.end();
  }

  /** Only the new words of a replacement are copy. */
  private static int replaced(String text, int at, Mask mask) {
    Matcher old = REPLACED.matcher(text).region(at, text.length());
    int end = old.lookingAt() ? text.indexOf("~~}", old.end()) : -1;
    if (end < 0) {
      return -1;
    }
    mask.code(new Span(at, old.end()));
    mask.nothing(new Span(end, end + 3));
    return old.end();
  }
}
