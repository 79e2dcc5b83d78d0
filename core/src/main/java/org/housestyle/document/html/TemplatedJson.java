// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import org.housestyle.document.template.Mask;

/** JSON between whose values there was template code, which is masked by now. */
final class TemplatedJson {

  private TemplatedJson() {}

  /**
   * The JSON without code where no value can be: code between two values becomes a comma, since
   * only one of them is written; code in the place of a value stays. The length does not change.
   */
  static String withoutCode(String masked) {
    if (masked.indexOf(Mask.CODE) < 0) {
      return masked;
    }
    StringBuilder json = new StringBuilder(masked);
    for (int i = 0; i < masked.length(); i++) {
      char c = masked.charAt(i);
      if (c == '"') {
        i = endOfString(masked, i);
      } else if (c == Mask.CODE) {
        int end = i;
        while (end < masked.length() && masked.charAt(end) == Mask.CODE) {
          end++;
        }
        replace(json, i, end);
        i = end - 1;
      }
    }
    return json.toString();
  }

  private static int endOfString(String json, int quote) {
    int i = quote + 1;
    while (i < json.length() && json.charAt(i) != '"') {
      i += json.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private static void replace(StringBuilder json, int start, int end) {
    char before = charBefore(json, start);
    char after = charAfter(json, end);
    boolean isItem = "[,".indexOf(before) >= 0 && ",]".indexOf(after) >= 0;
    if (before == ':' || isItem) {
      return;
    }
    json.replace(start, end, " ".repeat(end - start));
    if ("[{,".indexOf(before) < 0 && "\"[{".indexOf(after) >= 0) {
      json.setCharAt(start, ',');
    }
  }

  private static char charBefore(StringBuilder json, int offset) {
    int i = offset - 1;
    while (i >= 0 && Character.isWhitespace(json.charAt(i))) {
      i--;
    }
    return i < 0 ? '[' : json.charAt(i);
  }

  private static char charAfter(StringBuilder json, int offset) {
    int i = offset;
    while (i < json.length() && Character.isWhitespace(json.charAt(i))) {
      i++;
    }
    return i == json.length() ? ']' : json.charAt(i);
  }
}
