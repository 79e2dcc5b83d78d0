// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import org.housestyle.desk.http.RefusedException;

/** What the offsets of an answer count. */
enum OffsetUnit {
  /** As LanguageTool does. */
  UTF_16,
  /** For clients in Python and other languages whose strings are of code points. */
  CODE_POINTS;

  static OffsetUnit of(FormFields fields) throws RefusedException {
    String name = fields.value("offsetUnit").orElse("utf16");
    return switch (name) {
      case "utf16" -> UTF_16;
      case "codepoint" -> CODE_POINTS;
      default ->
          throw new RefusedException(
              400, "Unknown value for parameter 'offsetUnit'. Valid values: utf16, codepoint");
    };
  }

  /** How much is between two offsets in UTF-16. */
  int count(String text, int start, int end) {
    return this == UTF_16 ? end - start : text.codePointCount(start, end);
  }
}
