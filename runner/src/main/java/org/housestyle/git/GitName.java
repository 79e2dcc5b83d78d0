// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A path as git prints it: quoted, with escapes, if it has special characters. */
final class GitName {

  private static final String ESCAPES = "abtnvfr\"\\";
  private static final String ESCAPED = "\u0007\b\t\n\u000B\f\r\"\\";

  private GitName() {}

  /**
   * The path without quotes and escapes.
   *
   * @param printed one character for each byte
   */
  static String of(String printed) {
    boolean quoted = printed.length() > 1 && printed.startsWith("\"") && printed.endsWith("\"");
    String text = quoted ? printed.substring(1, printed.length() - 1) : printed;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      if (!quoted || text.charAt(i) != '\\') {
        bytes.write(text.charAt(i));
        continue;
      }
      int escape = ESCAPES.indexOf(text.charAt(i + 1));
      if (escape >= 0) {
        bytes.write(ESCAPED.charAt(escape));
        i++;
      } else {
        bytes.write(Integer.parseInt(text.substring(i + 1, i + 4), 8));
        i += 3;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
