// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

/** Code between backticks in Markdown, in a line or as a block. */
public final class CodeSpan {

  /** As many backticks begin a block, which may have blank lines. */
  private static final int FENCE = 3;

  private CodeSpan() {}

  /** Just after the code that a backtick opens; or just after its run, if nothing closes it. */
  public static int end(String text, int open) {
    int content = endOfRun(text, open);
    int length = content - open;
    return length < FENCE
        ? endInParagraph(text, content, length)
        : endOfFence(text, content, length);
  }

  private static int endOfFence(String text, int content, int length) {
    int i = text.indexOf('`', content);
    while (i >= 0) {
      int end = endOfRun(text, i);
      if (end - i == length) {
        return end;
      }
      i = text.indexOf('`', end);
    }
    return content;
  }

  private static int endInParagraph(String text, int content, int length) {
    int i = content;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '`') {
        int end = endOfRun(text, i);
        if (end - i == length) {
          return end;
        }
        i = end;
      } else if (c == '\n' && isBlankLine(text, i + 1)) {
        return content;
      } else {
        i++;
      }
    }
    return content;
  }

  private static int endOfRun(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  private static boolean isBlankLine(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }
}
