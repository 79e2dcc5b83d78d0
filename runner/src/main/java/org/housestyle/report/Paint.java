// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import org.housestyle.rule.Level;

/** The colours of a terminal, or none. */
enum Paint {
  ANSI,
  NONE;

  String level(Level level) {
    return level(level, level.id());
  }

  String level(Level level, String text) {
    return switch (level) {
      case ERROR -> code("1;31", text);
      case WARNING -> code("1;33", text);
      case ADVICE -> code("1;36", text);
    };
  }

  String bold(String text) {
    return code("1", text);
  }

  String green(String text) {
    return code("32", text);
  }

  String dim(String text) {
    return code("2", text);
  }

  private String code(String code, String text) {
    return this == NONE || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
