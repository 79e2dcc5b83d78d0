// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.util.regex.Pattern;

/** Makes text safe for a terminal or a log, whatever the copy contains. */
public final class Printable {

  private Printable() {}

  /** What begins a command in the log of a build server, wherever it is: ##vso[, ##teamcity[. */
  private static final Pattern SERVER_COMMAND = Pattern.compile("##(?=\\w*\\[)");

  /** What begins a command of GitHub at the start of a line: ::error. */
  private static final Pattern LINE_COMMAND = Pattern.compile("^(\\s*):(?=:)");

  /** Takes up no room, and is not a space. */
  private static final String WORD_JOINER = "\u2060";

  /**
   * White space becomes a space; control and direction characters, lone surrogates and
   * noncharacters become U+FFFD. What a build server would take for a command is broken up by a
   * word joiner, which takes up no room.
   */
  public static String of(String text) {
    String harmless = isCommand(text) ? withoutCommands(text) : text;
    if (isPlain(harmless)) {
      return harmless;
    }
    StringBuilder printable = new StringBuilder(harmless.length());
    harmless.codePoints().forEach(c -> printable.appendCodePoint(of(c)));
    return printable.toString();
  }

  private static boolean isCommand(String text) {
    return text.contains("##") || text.contains("::");
  }

  private static String withoutCommands(String text) {
    String broken = SERVER_COMMAND.matcher(text).replaceAll("#" + WORD_JOINER + "#");
    return LINE_COMMAND.matcher(broken).replaceFirst("$1:" + WORD_JOINER);
  }

  /** Whether every character is printable and one column wide, as in nearly all text. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static int of(int codePoint) {
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      return ' ';
    }
    boolean unsafe =
        switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          case Character.FORMAT -> isDirection(codePoint);
          default -> isNoCharacter(codePoint);
        };
    return unsafe ? 0xFFFD : codePoint;
  }

  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F;
  }

  /** How many columns a character takes in a terminal, estimated from its block. */
  static int width(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** How many columns a text takes. */
  static int width(String text) {
    return isPlain(text) ? text.length() : text.codePoints().map(Printable::width).sum();
  }
}
