// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/** Knows which column the cells of a table are in, one after the other. For one table. */
final class TableGrid {

  private final List<String> styles;

  /** For how many further rows a column is taken by a cell above. */
  private final int[] taken;

  private int column;

  /**
   * For a table.
   *
   * @param styles the styles of its columns; empty if they are not told
   */
  TableGrid(List<String> styles) {
    this.styles = styles;
    this.taken = new int[styles.size()];
  }

  /**
   * Goes to the next cell. Returns the style of its column.
   *
   * @param bar what comes before the cell, with the groups of {@link TableStyle#edges}
   */
  String next(Matcher bar) {
    if (styles.isEmpty()) {
      return "";
    }
    toFree();
    String style = styles.get(column);
    boolean spans = "+".equals(bar.group("sign"));
    int columns = number(bar.group("columns"));
    int rows = spans ? number(bar.group("rows")) : 1;
    for (int i = 0; i < columns; i++) {
      toFree();
      taken[column] = rows;
      toNext();
    }
    return style;
  }

  private static int number(String digits) {
    return digits == null || digits.isEmpty() ? 1 : Math.max(1, Integer.parseInt(digits));
  }

  private void toFree() {
    while (taken[column] > 0) {
      toNext();
    }
  }

  private void toNext() {
    column++;
    if (column == styles.size()) {
      column = 0;
      Arrays.setAll(taken, i -> Math.max(0, taken[i] - 1));
    }
  }
}
