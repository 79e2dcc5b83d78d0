// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
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

  /** A column: how many there are of it, alignment, width and style. */
  private static final Pattern COLUMN =
      Pattern.compile("\\s*(?:(?<times>\\d{1,3})\\*)?[^a-z]*(?<style>[adehlmsv])?\\s*");

  /** What comes before a bar: how many columns and rows a cell takes, alignment and style. */
  private static final String CELL =
      "(?:(?<=^|\\s)(?:(?<columns>\\d{1,3})?(?:\\.(?<rows>\\d{1,3}))?(?<sign>[+*]))?"
          + "[<^>]?(?:\\.[<^>])?(?<style>[adehlmsv])?)?(?<!\\\\)";

  /** The same with what some attributes say. */
  TableStyle with(AttributeList list, String attributes) {
    return new TableStyle(
        list.named("cols").map(it -> it.in(attributes)).orElse(columns),
        list.named("format").map(it -> it.in(attributes)).orElse(format),
        list.named("separator").map(it -> it.in(attributes)).orElse(separator));
  }

  /** The style of each column, such as "a" for cells that are documents; empty if not told. */
  List<String> styles() {
    List<String> styles = new ArrayList<>();
    for (String column : columns.split("[,;]")) {
      Matcher match = COLUMN.matcher(column);
      if (!column.isBlank() && match.matches()) {
        int times = match.group("times") == null ? 1 : Integer.parseInt(match.group("times"));
        String style = match.group("style") == null ? "" : match.group("style");
        styles.addAll(Collections.nCopies(times, style));
      }
    }
    return styles;
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
        ("(?<=%1$s|[\\r\\n])[ \\t]{0,20}\"(?:[^\"]++|\"\")*+\"|(?<edge>%1$s|\\R)"
                + "(?<style>)(?<columns>)(?<rows>)(?<sign>)")
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
