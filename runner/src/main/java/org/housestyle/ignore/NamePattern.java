// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for one name of a path: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a]}, {@code
 * [[:digit:]]}, and {@code \} before a literal character. Immutable.
 */
final class NamePattern {

  /** Matches one character. */
  private interface CharacterTest {
    boolean takes(char c);
  }

  /** Matches any number of characters. */
  private static final CharacterTest STAR = c -> true;

  private final List<CharacterTest> parts;

  /** The only name that it matches, as for most patterns; null if it has wildcards. */
  private final String only;

  private NamePattern(List<CharacterTest> parts, String only) {
    this.parts = parts;
    this.only = only;
  }

  /** Parses a pattern; empty if it is malformed and matches nothing. */
  static Optional<NamePattern> of(String text) {
    if (isPlain(text)) {
      return Optional.of(new NamePattern(List.of(), text));
    }
    List<CharacterTest> parts = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '[') {
        CharacterSet set = CharacterSet.read(text, i);
        if (set == null) {
          return Optional.empty();
        }
        parts.add(set::takes);
        i = set.end();
        continue;
      }
      if (c == '\\' && ++i == text.length()) {
        return Optional.empty();
      }
      char literal = text.charAt(i++);
      if (c == '*') {
        parts.add(STAR);
      } else {
        parts.add(c == '?' ? any -> true : other -> other == literal);
      }
    }
    return Optional.of(new NamePattern(parts, null));
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("*?[\\".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it matches the whole name. */
  boolean matches(String name) {
    if (only != null) {
      return only.equals(name);
    }
    return StarMatch.matches(
        parts, STAR, name.length(), (part, index) -> part.takes(name.charAt(index)));
  }
}
