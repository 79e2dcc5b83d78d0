// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes elements one after the other. Escapes all text and makes it printable. */
final class HtmlWriter {

  private static final Set<String> INLINE =
      Set.of("a", "cite", "code", "ins", "mark", "rect", "small", "span", "strong", "sup");

  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  HtmlWriter(Writer out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; only the values may come from copy
   */
  HtmlWriter open(String element, String... attributes) throws IOException {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Ends the current element. */
  HtmlWriter close() throws IOException {
    String element = open.pop();
    out.write("</" + element + ">");
    if (!INLINE.contains(element)) {
      out.write('\n');
    }
    return this;
  }

  /** Writes a void element. */
  HtmlWriter empty(String element, String... attributes) throws IOException {
    tag(element, attributes);
    out.write('\n');
    return this;
  }

  /** Writes an element that holds only text. */
  HtmlWriter element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  HtmlWriter text(String text) throws IOException {
    return text(text, 0, text.length());
  }

  /** Writes a part of a text. */
  HtmlWriter text(String text, int from, int to) throws IOException {
    escape(text.substring(from, to));
    return this;
  }

  /** Writes markup of our own without escaping. */
  HtmlWriter raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  private void tag(String element, String... attributes) throws IOException {
    out.write('<');
    out.write(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      escape(attributes[i + 1]);
      out.write('"');
    }
    out.write('>');
  }

  private void escape(String text) throws IOException {
    String printable = Printable.of(text);
    for (int i = 0; i < printable.length(); i++) {
      char c = printable.charAt(i);
      switch (c) {
        case '&' -> out.write("&amp;");
        case '<' -> out.write("&lt;");
        case '>' -> out.write("&gt;");
        case '"' -> out.write("&quot;");
        case '\'' -> out.write("&#39;");
        default -> out.write(c);
      }
    }
  }
}
