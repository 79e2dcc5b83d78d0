// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Recognises what Housestyle wrote itself, so that it is not taken for copy. */
public final class OwnReport {

  /** What a page for an editor has in its head. */
  public static final String GENERATOR = "<meta name=\"generator\" content=\"Housestyle\">";

  private static final int HEAD = 1024;

  /** The first line of a report in text, whether or not it is coloured. */
  private static final Pattern TEXT =
      Pattern.compile(
          "[^\\r\\n]+:\\d+:\\d+: [^\\r\\n]{0,10}(?:error|warning|advice)[^\\r\\n]{0,6}: .*");

  /** The first line of {@code --statistics}. */
  private static final Pattern STATISTICS =
      Pattern.compile("\\d+  [a-z0-9-]+/[a-z0-9-]+ \\(\\d+ (?:error|warning|advice)[^\\r\\n]*\\)");

  private static final String BASELINE = "# housestyle-baseline ";

  private OwnReport() {}

  /**
   * Whether a file is a report or a baseline.
   *
   * @param length how many of the bytes belong to the file
   */
  public static boolean is(byte[] bytes, int length) {
    int end = Math.min(length, HEAD);
    return hasMark(bytes, end) && is(new String(bytes, 0, end, StandardCharsets.UTF_8));
  }

  /**
   * Whether there is any of the marks that each of them needs: a number at the head, a hash, a tag,
   * the number of a line. Most copy has none.
   */
  private static boolean hasMark(byte[] bytes, int end) {
    for (int i = 0; i < end; i++) {
      byte c = bytes[i];
      boolean mark = c == '#' || c == '<' || ((i == 0 || c == ':') && isDigit(bytes, i, end));
      if (mark) {
        return true;
      }
    }
    return false;
  }

  /** Whether a byte, or the one after a colon, is a digit. */
  private static boolean isDigit(byte[] bytes, int at, int end) {
    int digit = bytes[at] == ':' ? at + 1 : at;
    return digit < end && bytes[digit] >= '0' && bytes[digit] <= '9';
  }

  private static boolean is(String head) {
    String first = head.lines().findFirst().orElse("");
    return head.startsWith(BASELINE)
        || head.contains(GENERATOR)
        || TEXT.matcher(first).matches()
        || STATISTICS.matcher(first).matches();
  }
}
