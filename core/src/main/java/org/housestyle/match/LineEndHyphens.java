package org.housestyle.match;

/** Words that a typesetter parted at the end of a line: "pornog-" and "raphy" on the next. */
final class LineEndHyphens {

  private static final char SOFT_HYPHEN = '\u00AD';

  private LineEndHyphens() {}

  /**
   * Whether a search stopped at a line end that may cut a word.
   *
   * @param stops where it stopped in the text
   */
  static boolean anyIsAt(int[] stops, String text) {
    for (int stop : stops) {
      if (text.charAt(stop - 1) == '-') {
        return true;
      }
    }
    return false;
  }

  /**
   * The prose with soft hyphens in the place of each hyphen and line end between two letters, so
   * that every offset stays; the same object if there is none.
   */
  static String softened(String prose) {
    int hyphen = next(prose, 0);
    if (hyphen < 0) {
      return prose;
    }
    char[] softened = prose.toCharArray();
    for (int i = hyphen; i >= 0; i = next(prose, i + 1)) {
      int end = lineEnd(prose, i);
      for (int j = i; j < end; j++) {
        softened[j] = SOFT_HYPHEN;
      }
    }
    return new String(softened);
  }

  /** The next hyphen between a letter and a line end with a letter after it, or -1. */
  private static int next(String prose, int from) {
    for (int i = prose.indexOf('-', from); i >= 0; i = prose.indexOf('-', i + 1)) {
      int end = lineEnd(prose, i);
      if (end > i + 1
          && i > 0
          && Character.isLetter(prose.charAt(i - 1))
          && end < prose.length()
          && Character.isLowerCase(prose.charAt(end))) {
        return i;
      }
    }
    return -1;
  }

  /** The offset after a hyphen and the line end that follows it. */
  private static int lineEnd(String prose, int hyphen) {
    if (prose.startsWith("\r\n", hyphen + 1)) {
      return hyphen + 3;
    }
    return prose.startsWith("\n", hyphen + 1) || prose.startsWith("\r", hyphen + 1)
        ? hyphen + 2
        : hyphen + 1;
  }
}
