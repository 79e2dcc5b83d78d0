// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.template.TagNames;
import org.housestyle.text.Lines;

/**
 * Shows directives of MyST between backticks, <code>```{note}</code>, as those between colons,
 * which are the same: what is in them is prose. Stateless.
 */
final class ProseFences {

  private static final Pattern FENCE =
      Pattern.compile(
          "([ \\t>]*+(?:[-*+][ \\t]+)?+)(`{3,}+|~{3,}+)[ \\t]*(?:\\{([\\w:-]+)\\})?(.*)");
  private static final String DIRECTIVE = "```{";

  private ProseFences() {}

  /** A text of the same length with such fences as colons. */
  static String shown(String text) {
    if (!text.contains(DIRECTIVE)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text);
    Deque<String> open = new ArrayDeque<>();
    String code = "";
    int next;
    for (int line = 0; line < text.length(); line = next) {
      int end = Lines.end(text, line);
      next = Lines.next(text, end);
      Matcher fence = FENCE.matcher(text).region(line, end);
      if (!fence.matches()) {
        continue;
      }
      String marks = fence.group(2);
      String name = fence.group(3);
      boolean mayEnd = name == null && fence.group(4).isBlank();
      if (!code.isEmpty()) {
        code = mayEnd && marks.startsWith(code) ? "" : code;
      } else if (mayEnd && !open.isEmpty() && marks.startsWith(open.peek())) {
        open.pop();
        colons(shown, fence);
      } else if (name != null && marks.startsWith("`") && TagNames.isProse(name)) {
        open.push(marks);
        colons(shown, fence);
      } else {
        code = marks;
      }
    }
    return open.isEmpty() ? shown.toString() : text; // one that nothing ends is not understood
  }

  private static void colons(StringBuilder shown, Matcher fence) {
    shown.replace(fence.start(2), fence.end(2), ":".repeat(fence.group(2).length()));
  }
}
