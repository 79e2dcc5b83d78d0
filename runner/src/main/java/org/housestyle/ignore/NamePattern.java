package org.housestyle.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for one name of a path: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a]}, {@code
 * [[:digit:]]}, and {@code \} before a character that stands for itself. Immutable.
 */
final class NamePattern {

  /** What one character may be. */
  private interface Part {
    boolean takes(char c);
  }

  /** Any number of characters. */
  private static final Part STAR = c -> true;

  private final List<Part> parts;

  /** The only name that it takes, as most do; null if it takes others. */
  private final String only;

  private NamePattern(List<Part> parts, String only) {
    this.parts = parts;
    this.only = only;
  }

  /** Reads a pattern; empty if it is none and matches nothing. */
  static Optional<NamePattern> of(String text) {
    if (isPlain(text)) {
      return Optional.of(new NamePattern(List.of(), text));
    }
    List<Part> parts = new ArrayList<>();
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

  /** Whether it takes the whole name. Goes back to the last star only, so it is never slow. */
  boolean matches(String name) {
    if (only != null) {
      return only.equals(name);
    }
    int part = 0;
    int at = 0;
    int starPart = -1;
    int starAt = 0;
    while (at < name.length()) {
      if (part < parts.size() && parts.get(part) == STAR) {
        starPart = part++;
        starAt = at;
      } else if (part < parts.size() && parts.get(part).takes(name.charAt(at))) {
        part++;
        at++;
      } else if (starPart >= 0) {
        part = starPart + 1;
        at = ++starAt;
      } else {
        return false;
      }
    }
    while (part < parts.size() && parts.get(part) == STAR) {
      part++;
    }
    return part == parts.size();
  }
}
