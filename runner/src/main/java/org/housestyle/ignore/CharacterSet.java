// SPDX-License-Identifier: Apache-2.0
package org.housestyle.ignore;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of characters such as {@code [a-z_]} or {@code [!0-9]}.
 *
 * @param members ranges: first and last character of each
 * @param classes the names of the classes, such as {@code digit}
 * @param negated whether it matches characters that are not in it
 * @param end the offset just after its closing bracket
 */
record CharacterSet(List<String> members, List<String> classes, boolean negated, int end) {

  private static final List<String> KNOWN =
      List.of(
          "alnum", "alpha", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space",
          "upper", "xdigit");

  /** Parses a set that opens at an offset; null if it is not closed. */
  static CharacterSet read(String text, int open) {
    List<String> members = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    int i = open + 1;
    boolean negated = i < text.length() && "!^".indexOf(text.charAt(i)) >= 0;
    int first = negated ? ++i : i;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == ']' && i > first) {
        return new CharacterSet(members, classes, negated, i + 1);
      }
      int classEnd = text.startsWith("[:", i) ? text.indexOf(']', i + 2) : -1;
      if (classEnd > i + 2 && text.charAt(classEnd - 1) == ':') {
        String name = text.substring(i + 2, classEnd - 1);
        if (!KNOWN.contains(name)) {
          return null;
        }
        classes.add(name);
        i = classEnd + 1;
        continue;
      }
      if (c == '\\' && ++i == text.length()) {
        return null;
      }
      char from = text.charAt(i++);
      char to = from;
      boolean range = i + 1 < text.length() && text.charAt(i) == '-' && text.charAt(i + 1) != ']';
      if (range) {
        i += text.charAt(i + 1) == '\\' ? 2 : 1;
        if (i == text.length()) {
          return null;
        }
        to = text.charAt(i++);
      }
      members.add("" + from + to);
    }
    return null;
  }

  boolean takes(char c) {
    boolean in = members.stream().anyMatch(it -> it.charAt(0) <= c && c <= it.charAt(1));
    return (in || classes.stream().anyMatch(name -> isIn(name, c))) != negated;
  }

  private static boolean isIn(String name, char c) {
    boolean digit = c >= '0' && c <= '9';
    boolean upper = c >= 'A' && c <= 'Z';
    boolean lower = c >= 'a' && c <= 'z';
    boolean graph = c > ' ' && c < 0x7F;
    boolean alnum = digit || upper || lower;
    return switch (name) {
      case "digit" -> digit;
      case "upper" -> upper;
      case "lower" -> lower;
      case "alpha" -> upper || lower;
      case "alnum" -> alnum;
      case "xdigit" -> digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      case "punct" -> graph && !alnum;
      case "graph" -> graph;
      case "print" -> graph || c == ' ';
      case "blank" -> c == ' ' || c == '\t';
      case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
      default -> c < ' ' || c == 0x7F;
    };
  }
}
