// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line is that does not simply go on with a paragraph. */
enum AsciiDocLine {
  COMMENT("//(?!/).*"),
  COMMENT_BLOCK("/{4,}"),
  /** HTML, or a formula. */
  PASSTHROUGH("\\+{4,}"),
  VERBATIM("-{4,}|\\.{4,}|\\+{4,}|`{3,}.*"),
  CONTAINER("={4,}|\\*{4,}|_{4,}|--|\"\""),
  TABLE("[|,:!]={3,}"),
  BREAK("'{3,}|<{3,}|(?:- ?){2}-|(?:\\* ?){2}\\*|\\+"),
  /** {@code [quote, Ann Lee]}, {@code [[anchor]]}. */
  ATTRIBUTES("\\[(?<text>|[\\w.#%,\"'!\\[].*)\\]"),
  /** {@code :description: What this is about}. */
  ENTRY(":(?<name>!?\\w[\\w-]*!?):(?:\\s+(?<text>.*))?"),
  /** {@code image::court.jpg[A court]}. */
  MACRO("(?<name>[a-z]\\w*)::(?<target>[^\\s\\[]*)\\[(?<text>.*)\\]"),
  TITLE("(?:={1,6}|#{1,6})\\s+(?<text>\\S.*?)(?:\\s+={1,6})?"),
  CAPTION("\\.(?<text>[^\\s.].*)"),
  LIST_ITEM(
      "\\s*(?:\\*{1,5}|-|•|\\.{1,5}|\\d{1,4}\\.|[A-Za-z]\\.|[ivxIVX]{1,6}\\)|<(?:\\d{1,3}|\\.)>)\\s+"
          + "(?:\\[[ xX*]\\]\\s+)?(?<text>\\S.*)"),
  TERM("\\s*(?<name>\\S.{0,300}?)(?::{2,4}|;;)(?:\\s+(?<text>\\S.*))?"),
  /** {@code NOTE: Names are changed.} */
  ADMONITION("(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):\\s+(?<text>\\S.*)"),
  /** {@code > We saw it}, as in Markdown. */
  QUOTED(">(?:\\s+(?<text>.*))?"),
  INDENTED("\\s+\\S.*");

  private final Pattern pattern;

  AsciiDocLine(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /**
   * A match of a line, with the group {@code text} for what of it is copy; null if it is something
   * else.
   */
  Matcher match(String line) {
    Matcher match = pattern.matcher(line);
    return match.matches() ? match : null;
  }

  boolean is(String line) {
    return match(line) != null;
  }
}
