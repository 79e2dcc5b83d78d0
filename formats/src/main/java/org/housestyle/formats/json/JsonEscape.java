// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.json;

import org.housestyle.document.Escape;

/** Escapes in strings of JSON (RFC 8259, section 7): each stands for one UTF-16 unit. */
public final class JsonEscape {

  /** An escape in a string. */
  public static final Escape ESCAPE =
      (raw, at, decoded, i) -> {
        int length = lengthAt(raw, at);
        return length == 1 ? null : new Escape.Match(length, 1);
      };

  private JsonEscape() {}

  /**
   * Whether a search of the text could miss a word: there is an escape other than one for a
   * quotation mark or a slash.
   */
  public static boolean hidesWords(String json) {
    for (int at = json.indexOf('\\'); at >= 0; at = json.indexOf('\\', at + 2)) {
      char escaped = at + 1 < json.length() ? json.charAt(at + 1) : '\\';
      if (escaped != '"' && escaped != '/') {
        return true;
      }
    }
    return false;
  }

  /** How many units of the text a unit of the string takes. */
  static int lengthAt(String json, int at) {
    if (json.charAt(at) != '\\' || at + 1 >= json.length()) {
      return 1;
    }
    return json.charAt(at + 1) == 'u' ? 6 : 2;
  }
}
