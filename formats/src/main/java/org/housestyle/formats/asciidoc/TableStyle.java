// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.util.regex.Pattern;

/**
 * What the attributes of a table say. Immutable.
 *
 * @param columns its columns, such as {@code 1,2a}; empty if they are not told
 * @param format how its cells are written, such as {@code csv}; empty if it is not told
 * @param separator what is between two cells; empty if it is not told
 */
record TableStyle(String columns, String format, String separator) {

  /** Of a table without attributes. */
  static final TableStyle USUAL = new TableStyle("", "", "");

  /** Columns of which one holds whole documents. */
  private static final Pattern BLOCKS = Pattern.compile("(?:^|[\\s,;\\d*.<^>])a(?:$|[\\s,;])");

  /** What stands before a bar: how many columns and rows a cell takes, alignment and style. */
  private static final String CELL =
      "(?:(?<=^|\\s)(?:\\d{1,3}|\\d{0,3}\\.\\d{1,3})?[+*]?[<^>]?(?:\\.[<^>])?(?<style>[adehlmsv])?)?(?<!\\\\)";

  /** The same with what some attributes say. */
  TableStyle with(AttributeList list, String attributes) {
    return new TableStyle(
        list.named("cols").map(it -> it.in(attributes)).orElse(columns),
        list.named("format").map(it -> it.in(attributes)).orElse(format),
        list.named("separator").map(it -> it.in(attributes)).orElse(separator));
  }

  /** Whether cells are documents of their own, unless they say otherwise. */
  boolean hasBlocks() {
    return BLOCKS.matcher(columns).find();
  }

  /**
   * Whether its cells are values that are written one after the other, and lines are rows.
   *
   * @param fence the line that begins the table
   */
  boolean hasValues(String fence) {
    return format.matches("[ctd]sv") || ",:".indexOf(fence.charAt(0)) >= 0;
  }

  /**
   * Finds what is between two cells, as its group {@code edge}. A value between quotation marks is
   * found as a whole and without that group.
   *
   * @param fence the line that begins the table
   */
  Pattern edges(String fence) {
    String between = between(fence);
    if (!hasValues(fence)) {
      return Pattern.compile("(?<edge>" + CELL + between + ")", Pattern.MULTILINE);
    }
    return Pattern.compile(
        "(?<=%1$s|[\\r\\n])[ \\t]{0,20}\"(?:[^\"]++|\"\")*+\"|(?<edge>%1$s|\\R)(?<style>)"
            .formatted(between));
  }

  private String between(String fence) {
    String usual =
        switch (format) {
          case "csv" -> ",";
          case "tsv" -> "\t";
          case "dsv" -> ":";
          default -> fence.substring(0, 1);
        };
    return Pattern.quote(
        separator.isEmpty() ? usual : separator.equals("\\t") ? "\t" : separator.substring(0, 1));
  }
}
