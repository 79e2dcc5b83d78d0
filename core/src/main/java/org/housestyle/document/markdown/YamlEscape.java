package org.housestyle.document.markdown;

import org.housestyle.document.Escape;

/** The escapes in the two quoted styles of YAML. */
enum YamlEscape implements Escape {
  /** Two single quotes for one. */
  SINGLE_QUOTED {
    @Override
    public Match at(String raw, int at, String decoded, int i) {
      return raw.startsWith("''", at) && decoded.charAt(i) == '\'' ? new Match(2, 1) : null;
    }
  },
  /** A backslash and a letter or a number. */
  DOUBLE_QUOTED {
    @Override
    public Match at(String raw, int at, String decoded, int i) {
      if (raw.charAt(at) != '\\' || at + 1 >= raw.length()) {
        return null;
      }
      return switch (raw.charAt(at + 1)) {
        case 'x' -> new Match(4, 1);
        case 'u' -> new Match(6, 1);
        case 'U' -> new Match(10, Character.charCount(decoded.codePointAt(i)));
        default -> new Match(2, 1);
      };
    }
  };
}
