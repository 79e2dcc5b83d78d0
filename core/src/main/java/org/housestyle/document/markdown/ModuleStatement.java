// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.housestyle.document.template.CodeSpan;
import org.housestyle.document.template.Mask;
import org.housestyle.text.Lines;
import org.housestyle.text.Span;

/**
 * Masks the statements {@code import} and {@code export} of MDX. One goes on to the first blank
 * line at which all of its brackets, strings and comments are closed.
 */
final class ModuleStatement {

  private static final Pattern START =
      Pattern.compile(
          "import\\s*[{*\"']"
              + "|import\\s+[\\w$]+\\s*(?:,\\s*[{*]|\\s+from\\s*[\"'])"
              + "|export\\s*[{*]"
              + "|export\\s+(?:const|let|var)\\s+[\\w${\\[]"
              + "|export\\s+(?:default|function|async\\s+function|class\\s+[A-Z])");

  private static final char LINE_COMMENT = '/';
  private static final char BLOCK_COMMENT = '*';

  private final String text;

  /** The brackets, strings and comments that are open, innermost last. */
  private final Deque<Character> open = new ArrayDeque<>();

  private ModuleStatement(String text) {
    this.text = text;
  }

  /** Masks all statements from an offset on; blocks of code, which may show some, stay. */
  static void mask(String text, int from, Mask mask) {
    boolean mayBeLong = true; // one look to the end of the text is enough
    int line = from;
    while (line < text.length()) {
      int next = afterFence(text, line);
      if ((text.startsWith("import", line) || text.startsWith("export", line))
          && START.matcher(text).region(line, text.length()).lookingAt()) {
        ModuleStatement statement = new ModuleStatement(text);
        next = statement.end(line, mayBeLong);
        mayBeLong &= statement.open.isEmpty();
        mask.blank(new Span(line, next));
      }
      int end = Lines.end(text, next);
      line = end < text.length() ? Lines.next(text, end) : end;
    }
  }

  /** Where a block of code that begins in a line ends, or the line itself. */
  private static int afterFence(String text, int line) {
    int first = line;
    while (first < text.length() && " \t".indexOf(text.charAt(first)) >= 0) {
      first++;
    }
    if (text.startsWith("~~~", first)) {
      return Math.max(line, text.indexOf("\n~~~", first) + 1);
    }
    return text.startsWith("```", first) ? CodeSpan.end(text, first) : line;
  }

  /** Where a statement ends; at the first blank line, if something in it is never closed. */
  private int end(int start, boolean mayBeLong) {
    int firstBlank = -1;
    for (int i = start; i < text.length(); i++) {
      close(text.charAt(i) == '\n' && !open.isEmpty() && open.peekLast() == LINE_COMMENT);
      if (text.charAt(i) == '\n' && isBlankLine(i + 1)) {
        firstBlank = firstBlank < 0 ? i : firstBlank;
        if (!mayBeLong || open.isEmpty()) {
          return i;
        }
      }
      i = read(i);
    }
    return open.isEmpty() || firstBlank < 0 ? text.length() : firstBlank;
  }

  /** Reads a character, or one and what belongs to it; returns the last that it read. */
  private int read(int at) {
    char c = text.charAt(at);
    char inside = open.isEmpty() ? 0 : open.peekLast();
    switch (inside) {
      case LINE_COMMENT -> {}
      case BLOCK_COMMENT -> {
        if (text.startsWith("*/", at)) {
          open.removeLast();
          return at + 1;
        }
      }
      case '`' -> {
        return inTemplate(at, c);
      }
      default -> {
        return inCode(at, c);
      }
    }
    return at;
  }

  private int inTemplate(int at, char c) {
    if (c == '\\') {
      return at + 1;
    }
    close(c == '`');
    if (text.startsWith("${", at)) {
      open.addLast('{');
      return at + 1;
    }
    return at;
  }

  private int inCode(int at, char c) {
    switch (c) {
      case '{', '(', '[', '`' -> open.addLast(c);
      case '}' -> close(!open.isEmpty() && open.peekLast() == '{');
      case ')' -> close(!open.isEmpty() && open.peekLast() == '(');
      case ']' -> close(!open.isEmpty() && open.peekLast() == '[');
      case '"', '\'' -> {
        return endOfString(at);
      }
      case '/' -> {
        boolean inAddress = text.charAt(at - 1) == ':'; // in the text of an element
        if (text.startsWith("//", at) && !inAddress) {
          open.addLast(LINE_COMMENT);
        } else if (text.startsWith("/*", at)) {
          open.addLast(BLOCK_COMMENT);
          return at + 1;
        }
      }
      default -> {}
    }
    return at;
  }

  private void close(boolean closes) {
    if (closes) {
      open.removeLast();
    }
  }

  /** The mark that closes a string; the opening one if it is an apostrophe in an element. */
  private int endOfString(int opening) {
    for (int i = opening + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(opening)) {
        return i;
      }
    }
    return opening;
  }

  private boolean isBlankLine(int from) {
    int i = from;
    while (i < text.length() && " \t\r".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n';
  }
}
