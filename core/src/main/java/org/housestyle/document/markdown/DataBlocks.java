// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.housestyle.document.data.DataSyntax;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Finds data in the middle of a page, between two lines of three hyphens: that of a slide, or below
 * the name of a component of MDC. CommonMark takes it for a rule and a heading. Stateless.
 */
final class DataBlocks {

  private static final String FENCE = "---";
  private static final Pattern FIRST = Pattern.compile("[a-z][\\w.-]*:(?:\\s.*|)");
  private static final Pattern LINE =
      Pattern.compile("[A-Za-z_][\\w.-]*:(?:\\s.*|)|[ \\t]+\\S.*|[-#][ \\t].*");

  private DataBlocks() {}

  /**
   * The blocks, without their fences, in the order of the text.
   *
   * @param body where the page begins, after its front matter
   */
  static List<Span> in(String text, int body) {
    if (text.indexOf("\n" + FENCE, body) < 0) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    boolean mayBegin = true;
    int next;
    for (int line = body; line < text.length(); line = next) {
      int end = Lines.end(text, line);
      next = Math.min(text.length(), Lines.next(text, end));
      if (mayBegin && isFence(text, line, end)) {
        int last = endOfData(text, next);
        if (last > next && isData(text.substring(next, last))) {
          found.add(new Span(next, last));
          end = Lines.end(text, last);
          next = Math.min(text.length(), Lines.next(text, end));
        }
      }
      mayBegin = text.startsWith("::", line) || text.substring(line, end).isBlank();
    }
    return found;
  }

  private static boolean isFence(String text, int line, int end) {
    return text.startsWith(FENCE, line) && text.substring(line + FENCE.length(), end).isBlank();
  }

  /** Where the second fence begins, if only lines of keys are before it; or else -1. */
  private static int endOfData(String text, int from) {
    int next;
    for (int line = from; line < text.length(); line = next) {
      int end = Lines.end(text, line);
      next = Math.min(text.length(), Lines.next(text, end));
      if (isFence(text, line, end)) {
        return line;
      }
      Pattern wanted = line == from ? FIRST : LINE;
      if (!wanted.matcher(text).region(line, end).matches()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isData(String data) {
    return DataSyntax.YAML.valuesIfValid(data).filter(values -> !values.isEmpty()).isPresent();
  }
}
