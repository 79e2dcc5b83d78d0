// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import org.housestyle.document.Escape;

/** The escapes in the quoted strings of YAML, TOML and JSON. */
enum DataEscape implements Escape {
  /** Two single quotes for one, as YAML has them. */
  DOUBLED_QUOTE {
    @Override
    public Match at(String raw, int at, String decoded, int i) {
      return raw.startsWith("''", at) && decoded.charAt(i) == '\'' ? new Match(2, 1) : null;
    }
  },
  /** A backslash and a letter, a number, or a line end, which then stands for nothing. */
  BACKSLASH {
    @Override
    public Match at(String raw, int at, String decoded, int i) {
      if (raw.charAt(at) != '\\' || at + 1 >= raw.length()) {
        return null;
      }
      return switch (raw.charAt(at + 1)) {
        case 'x' -> new Match(4, 1);
        case 'u' -> new Match(6, 1);
        case 'U' -> new Match(10, Character.charCount(decoded.codePointAt(i)));
        default -> {
          int next = TomlEscapes.afterLineEnd(raw, at + 1);
          yield next > 0 ? new Match(next - at, 0) : new Match(2, 1);
        }
      };
    }
  }
}
