package org.housestyle.rule;

import java.util.Objects;

/**
 * What a search for a pack's terms goes by: the rows and columns of an automaton. Computing it
 * takes longer than reading a pack, so it can be stored with one. Immutable.
 *
 * <p>Only {@code org.housestyle.match} knows what the cells mean.
 */
public final class SearchTable {

  private final int layout;
  private final char[] cells;

  /**
   * Takes the cells, which must not be changed any more.
   *
   * @param layout names what the cells mean; another layout's table is of no use
   */
  public SearchTable(int layout, char[] cells) {
    this.layout = layout;
    this.cells = Objects.requireNonNull(cells, "cells");
  }

  /** Names what the cells mean. */
  public int layout() {
    return layout;
  }

  /** The cells, row by row; they must not be changed. */
  public char[] cells() {
    return cells;
  }
}
