// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import java.util.Locale;
import java.util.Map;
import org.housestyle.document.CopyTable;
import org.housestyle.document.QuoteWords;

/** What of directives and roles is copy, by their names. */
final class RstCopy {

  static final CopyTable TABLE = CopyTable.read(RstCopy.class, "rst.txt");

  private static final Map<String, String> DIRECTIVES = TABLE.roles("directive");
  private static final Map<String, String> ROLES = TABLE.roles("role");

  private RstCopy() {}

  /** What a directive holds, as the table says; "content" if it is not listed. */
  static String directive(String name) {
    String role = DIRECTIVES.get(name.toLowerCase(Locale.ROOT));
    return role != null ? role : QuoteWords.say(name) ? "quote" : "content";
  }

  /**
   * What a role holds, as the table says; "code" if it is not listed.
   *
   * @param name the name with its colons; of {@code :py:func:} only the last word counts
   */
  static String role(String name) {
    String inner = name.substring(1, name.length() - 1);
    String last = inner.substring(inner.lastIndexOf(':') + 1);
    return ROLES.getOrDefault(last.toLowerCase(Locale.ROOT), "code");
  }
}
