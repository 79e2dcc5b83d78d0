// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.document.template.TemplateTag.Form;
import org.housestyle.document.template.TemplateTag.Parameter;
import org.housestyle.text.Span;

/**
 * Finds the texts that template code has translated: <code>{{t "A red van came."}}</code>, <code>
 * {{ "A red van came." | t }}</code>. Readers of English see them as they are. A text of one or two
 * words is taken for a key. Stateless.
 */
final class Translations {

  /** So many spaces are in three words. */
  private static final int SPACES = 2;

  private Translations() {}

  /** The texts in some code. */
  static List<Parameter> in(String text, Span code) {
    List<Parameter> found = null;
    for (int i = code.start(); i < code.end(); i++) {
      char c = text.charAt(i);
      if (c != '"' && c != '\'' && c != '`') {
        continue;
      }
      int end = Braces.endOfString(text, i, code.end());
      Span value = new Span(i + 1, Math.max(i + 1, end));
      if (hasWords(text, value) && (isCalled(text, i, code.start()) || isPiped(text, end + 1))) {
        found = found == null ? new ArrayList<>() : found;
        found.add(new Parameter("", value, Form.TRANSLATED));
      }
      i = end;
    }
    return found == null ? List.of() : found;
  }

  private static boolean hasWords(String text, Span value) {
    int spaces = 0;
    for (int i = value.start(); i < value.end(); i++) {
      spaces += text.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces >= SPACES;
  }

  /** Whether a string is the first value of a call that translates. */
  private static boolean isCalled(String text, int quote, int from) {
    int end = before(text, quote, from);
    if (end > from && text.charAt(end - 1) == '(') {
      end = before(text, end - 1, from);
    }
    int start = end;
    while (start > from && isNamePart(text.charAt(start - 1))) {
      start--;
    }
    return TagNames.translates(text.substring(start, end));
  }

  /** Whether a string goes through a filter that translates. */
  private static boolean isPiped(String text, int after) {
    int bar = after(text, after);
    if (!text.startsWith("|", bar)) {
      return false;
    }
    int start = after(text, bar + 1);
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return TagNames.translates(text.substring(start, end));
  }

  private static int before(String text, int offset, int from) {
    int i = offset;
    while (i > from && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int after(String text, int offset) {
    int i = offset;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNamePart(char c) {
    return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }
}
