// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.CopyKeys;
import org.housestyle.text.Characters;
import org.housestyle.text.Lines;

/** Tells the lines of front matter that nothing ends from the body of the page. Stateless. */
final class KeyLines {

  private static final Pattern KEY =
      Pattern.compile("[\"']?([A-Za-z_][\\w.-]*)[\"']?(?:(:)(?:\\s.*)?|[ \\t]*=.*)");
  private static final Pattern MORE = Pattern.compile("[ \\t]+\\S.*|[-#\\[].*");

  /** A paragraph of a value may come after a blank line. */
  private static final Pattern INDENTED = Pattern.compile("[ \\t]+\\S.*");

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?][\"'\u201d\u2019)]?\\s*");

  /** Several words at the margin, which is not how a value goes on. */
  private static final Pattern PROSE = Pattern.compile("\\p{Lu}?\\p{Ll}+,?(?: [^\\s:]+){3,}.*");

  private KeyLines() {}

  /** Where lines of keys end that begin at an offset; the offset itself if there are none. */
  static int end(String text, int from) {
    List<String> keys = new ArrayList<>();
    int end = from;
    int line = from;
    while (line < text.length()) {
      int lineEnd = Lines.end(text, line);
      String content = text.substring(line, lineEnd);
      boolean isKey = KEY.matcher(content).matches();
      boolean afterBlank = line > end;
      if (isKey && (!afterBlank || isMeantAlone(content))) {
        keys.add(content);
      } else if (!content.isBlank() && !(afterBlank ? INDENTED : MORE).matcher(content).matches()) {
        break;
      }
      line = Math.min(text.length(), Lines.next(text, lineEnd));
      end = content.isBlank() ? end : line;
    }
    return isMeant(keys) ? end : from;
  }

  /**
   * Whether some lines are keys, and not sentences after a label: the first key is written small or
   * known, or there are several.
   */
  private static boolean isMeant(List<String> keys) {
    if (keys.isEmpty()) {
      return false;
    }
    Matcher first = KEY.matcher(keys.get(0));
    return first.matches()
        && (!Character.isUpperCase(first.group(1).charAt(0))
            || first.group(2) == null
            || CopyKeys.frontMatter().lists(first.group(1))
            || (keys.size() > 1
                && keys.stream().anyMatch(key -> !SENTENCE.matcher(key).matches())));
  }

  private static boolean isMeantAlone(String line) {
    Matcher key = KEY.matcher(line);
    return key.matches()
        && isMeant(List.of(line))
        && (!SENTENCE.matcher(line).matches() || CopyKeys.frontMatter().lists(key.group(1)));
  }

  /**
   * Whether lines of keys end at a blank line, and what comes then is prose, so that a fence after
   * it is a rule between two parts of the body.
   */
  static boolean goOnAsProse(String data) {
    if (!data.contains("\n\n") && !data.contains("\n\r\n")) {
      return false; // most front matter has no blank line
    }
    int end = end(data, 0);
    int next = end;
    while (next < data.length() && Characters.isLineEnd(data.charAt(next))) {
      next++;
    }
    return end > 0
        && next > end
        && PROSE.matcher(data).region(next, Lines.end(data, next)).matches()
        && DataSyntax.YAML
            .valuesIfValid(data)
            .isEmpty(); // a value in quotation marks may have paragraphs at the margin
  }
}
