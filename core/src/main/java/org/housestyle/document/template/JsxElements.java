// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.text.Span;

/**
 * Finds the elements in the code of JSX, as in <code>{open &amp;&amp; &lt;p&gt;A van&lt;/p&gt;}
 * </code>. For one piece of code.
 */
public final class JsxElements {

  /** What an element comes after; a smaller sign comes after a name or a number. */
  private static final String BEFORE = "&|?:>([,{=;";

  private final String text;
  private final Span code;

  private JsxElements(String text, Span code) {
    this.text = text;
    this.code = code;
  }

  /** The outermost elements in some code. */
  public static List<Span> in(String text, Span code) {
    return code.in(text).indexOf('<') < 0 ? List.of() : new JsxElements(text, code).find();
  }

  private List<Span> find() {
    List<Span> found = new ArrayList<>();
    int i = code.start();
    while (i < code.end()) {
      char c = text.charAt(i);
      int next = i + 1;
      if (c == '"' || c == '\'' || c == '`') {
        next = Braces.endOfString(text, i, code.end()) + 1;
      } else if (c == '<' && isStart(i)) {
        int end = end(i);
        if (end > 0) {
          found.add(new Span(i, end));
          next = end;
        }
      }
      i = next;
    }
    return found;
  }

  private boolean isStart(int at) {
    char next = at + 1 < code.end() ? text.charAt(at + 1) : ' ';
    if (!Character.isLetter(next) && next != '>') {
      return false;
    }
    int before = at - 1;
    while (before > code.start() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return BEFORE.indexOf(text.charAt(before)) >= 0 || text.startsWith("return", before - 5);
  }

  /** Just after the tag that ends an element; or -1. */
  private int end(int start) {
    int depth = 0;
    int i = start;
    while (i >= 0 && i < code.end()) {
      switch (text.charAt(i)) {
        case '<' -> {
          int end = Braces.endOfTag(text, i + 1, code.end() - i);
          if (end < 0) {
            return -1;
          }
          depth += text.startsWith("</", i) ? -1 : text.charAt(end - 2) == '/' ? 0 : 1;
          if (depth == 0) {
            return end;
          }
          i = end;
        }
        case '{' -> i = Braces.end(text, i, code.end() - i);
        default -> i++;
      }
    }
    return -1;
  }
}
