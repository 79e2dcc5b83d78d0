// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of an ignore file. Immutable. */
final class IgnoreRule {

  /** The pattern for a {@code **} between slashes: any number of folders. */
  private static final NamePattern FOLDERS = NamePattern.of("*").orElseThrow();

  private final int line;
  private final boolean keeps;
  private final boolean foldersOnly;
  private final List<NamePattern> names;

  private IgnoreRule(int line, boolean keeps, boolean foldersOnly, List<NamePattern> names) {
    this.line = line;
    this.keeps = keeps;
    this.foldersOnly = foldersOnly;
    this.names = names;
  }

  /** Parses a line; empty if it is blank, a comment, or not a pattern. */
  static Optional<IgnoreRule> of(String text, int line) {
    String pattern = withoutTrailingSpaces(text);
    if (pattern.isEmpty() || pattern.startsWith("#")) {
      return Optional.empty();
    }
    boolean keeps = pattern.startsWith("!");
    pattern = keeps ? pattern.substring(1) : pattern;
    boolean foldersOnly = pattern.endsWith("/");
    pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean anchored = pattern.indexOf('/') >= 0;
    pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    List<NamePattern> names = new ArrayList<>();
    if (!anchored) {
      names.add(FOLDERS);
    }
    for (String part : pattern.split("/", -1)) {
      Optional<NamePattern> name = part.equals("**") ? Optional.of(FOLDERS) : NamePattern.of(part);
      if (name.isEmpty() || part.isEmpty()) {
        return Optional.empty();
      }
      names.add(name.get());
    }
    if (names.get(names.size() - 1) == FOLDERS) {
      // everything in a folder, but not the folder itself
      names.add(NamePattern.of("*").orElseThrow());
    }
    return Optional.of(new IgnoreRule(line, keeps, foldersOnly, names));
  }

  private static String withoutTrailingSpaces(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ' && !isEscaped(text, end - 1)) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isEscaped(String text, int at) {
    int backslashes = 0;
    while (at - backslashes > 0 && text.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** Its line in the file, from 1. */
  int line() {
    return line;
  }

  /** Whether it un-ignores files of a line before it. */
  boolean keeps() {
    return keeps;
  }

  /** Whether it matches a path. */
  boolean matches(List<String> path, boolean folder) {
    if (foldersOnly && !folder) {
      return false;
    }
    if (names.size() == 2 && names.get(0) == FOLDERS) {
      return names.get(1).matches(path.get(path.size() - 1));
    }
    return StarMatch.matches(
        names, FOLDERS, path.size(), (name, index) -> name.matches(path.get(index)));
  }
}
