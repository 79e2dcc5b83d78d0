package org.housestyle.match;

/** Where the search of a text stopped. Immutable, as long as nobody writes to the array. */
public final class Stops {

  static final Stops NONE = new Stops(new int[0], false);

  private final int[] offsets;
  private final boolean cutsWords;

  Stops(int[] offsets, boolean cutsWords) {
    this.offsets = offsets;
    this.cutsWords = cutsWords;
  }

  /**
   * The offset just after each word, or pair of words, that a term needs; each of them once, in
   * order.
   */
  public int[] offsets() {
    return offsets;
  }

  /** Whether a line end with a hyphen before it may cut a word in two. */
  public boolean cutsWords() {
    return cutsWords;
  }

  /** Whether no term can stand in the text. */
  public boolean isEmpty() {
    return offsets.length == 0 && !cutsWords;
  }
}
