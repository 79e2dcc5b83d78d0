// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.document.Escape;
import org.housestyle.text.LineMap;

/**
 * Finds the strings of a TOML text with their keys and offsets. Numbers and dates are passed over
 * without a look at their digits. Written here since no library says where a value is written: they
 * give the line of its key at best. For one text and one thread.
 */
final class TomlScanner {

  private static final int DEEPEST = 64;

  private final String text;
  private final List<DataValue> values = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final TomlTables tables = new TomlTables();
  private final List<Integer> maps = new ArrayList<>();
  private int at;
  private int depth;

  TomlScanner(String text) {
    this.text = text;
  }

  List<DataValue> values() throws MalformedDataException {
    List<String> table = List.of();
    skipSpace(true);
    while (at < text.length()) {
      if (text.charAt(at) == '[') {
        table = table();
      } else {
        keys.clear();
        keys.addAll(table);
        maps.clear();
        maps.addAll(tables.at(table));
        keyAndValue();
      }
      skipSpace(false);
      if (at < text.length() && !isLineEnd(text.charAt(at))) {
        throw malformed("a line end is missing after the value");
      }
      skipSpace(true);
    }
    return values;
  }

  private List<String> table() throws MalformedDataException {
    int brackets = text.startsWith("[[", at) ? 2 : 1;
    at += brackets;
    keys.clear();
    key();
    expect("]".repeat(brackets));
    if (brackets == 2) {
      tables.next(keys);
    }
    return List.copyOf(keys);
  }

  private void keyAndValue() throws MalformedDataException {
    int before = keys.size();
    key();
    expect("=");
    value();
    keys.subList(before, keys.size()).clear();
  }

  /** A key of one or more words with dots between them. */
  private void key() throws MalformedDataException {
    do {
      skipSpace(false);
      char c = peek();
      if (c == '"' || c == '\'') {
        DataValue word = string(1, false);
        keys.add(word.text());
      } else {
        int start = at;
        while (isKeyCharacter(peek())) {
          at++;
        }
        if (at == start) {
          throw malformed("a key is missing");
        }
        keys.add(text.substring(start, at));
      }
      skipSpace(false);
    } while (accept("."));
  }

  private void value() throws MalformedDataException {
    skipSpace(false);
    switch (peek()) {
      case '"', '\'' -> {
        boolean block = text.startsWith("\"\"\"", at) || text.startsWith("'''", at);
        values.add(string(block ? 3 : 1, block));
      }
      case '[' -> list('[', ']');
      case '{' -> list('{', '}');
      default -> bareValue();
    }
  }

  /** An array of values, or an inline table of keys and values. */
  private void list(char open, char close) throws MalformedDataException {
    if (++depth > DEEPEST) {
      throw malformed("nested more than " + DEEPEST + " deep");
    }
    at++;
    skipSpace(true);
    if (open == '{') {
      maps.add(tables.another());
    }
    while (peek() != close) {
      if (open == '{') {
        keyAndValue();
      } else {
        value();
      }
      skipSpace(true);
      if (!accept(",") && peek() != close) {
        throw malformed("\"" + close + "\" is missing");
      }
      skipSpace(true);
    }
    if (open == '{') {
      maps.remove(maps.size() - 1);
    }
    at++;
    depth--;
  }

  /** A number, a date, true or false; of these only true says something about copy. */
  private void bareValue() throws MalformedDataException {
    int start = at;
    while (isKeyCharacter(peek()) || "+.:".indexOf(peek()) >= 0 || isDateSpace()) {
      at++;
    }
    if (at == start) {
      throw malformed("a value is missing, or a string has no quotation marks");
    }
    if (text.substring(start, at).equals("true")) {
      values.add(new DataValue(keys, maps, "true", start, at, Escape.NONE));
    }
  }

  /** Whether this space is between a date and its time. */
  private boolean isDateSpace() {
    return peek() == ' '
        && at >= 2
        && Character.isDigit(text.charAt(at - 1))
        && at + 2 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2));
  }

  /**
   * A string with one or three quotes on either side.
   *
   * @param block whether it may go over several lines
   */
  private DataValue string(int quotes, boolean block) throws MalformedDataException {
    int opening = at;
    char quote = peek();
    at += quotes;
    if (block) {
      accept(text.startsWith("\r\n", at) ? "\r\n" : "\n");
    }
    int start = at;
    String closing = String.valueOf(quote).repeat(quotes);
    while (!text.startsWith(closing, at)) {
      if (at >= text.length() || (!block && isLineEnd(text.charAt(at)))) {
        at = opening;
        throw malformed("a string does not end");
      }
      at += quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
    }
    // Up to two quotes may come directly before the three that end a string.
    while (block && text.startsWith(closing, at + 1)) {
      at++;
    }
    int end = at;
    at += quotes;
    String written = text.substring(start, end);
    try {
      return quote == '"'
          ? new DataValue(keys, maps, TomlEscapes.decode(written), start, end, DataEscape.BACKSLASH)
          : new DataValue(keys, maps, written, start, end, Escape.NONE);
    } catch (IllegalArgumentException e) {
      at = opening;
      throw malformed("a string has an escape that TOML does not know");
    }
  }

  /** Skips spaces and comments, and line ends if they do not matter here. */
  private void skipSpace(boolean lineEnds) {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
          at++;
        }
      } else if (c == ' ' || c == '\t' || (lineEnds && isLineEnd(c))) {
        at++;
      } else {
        return;
      }
    }
  }

  private void expect(String mark) throws MalformedDataException {
    skipSpace(false);
    if (!accept(mark)) {
      throw malformed("\"" + mark + "\" is missing");
    }
  }

  private boolean accept(String mark) {
    boolean here = text.startsWith(mark, at);
    at += here ? mark.length() : 0;
    return here;
  }

  /** The next character; a line end after the last one. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  private static boolean isKeyCharacter(char c) {
    return c == '-' || c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private MalformedDataException malformed(String what) {
    int offset = Math.min(at, text.length());
    return new MalformedDataException(LineMap.of(text).at(offset).line(), what);
  }
}
