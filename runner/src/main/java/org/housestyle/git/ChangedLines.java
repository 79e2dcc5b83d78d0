package org.housestyle.git;

import java.util.BitSet;

/** Which lines of a file were changed. A line ends at LF, as it does for git. Thread-safe. */
public final class ChangedLines {

  /** None was. */
  static final ChangedLines NONE = new ChangedLines(new BitSet(), false);

  /** All were, however many there are. */
  static final ChangedLines ALL = new ChangedLines(new BitSet(), true);

  private final BitSet lines;
  private final boolean all;

  private ChangedLines(BitSet lines, boolean all) {
    this.lines = lines;
    this.all = all;
  }

  /** Those of the set, from 1. */
  static ChangedLines of(BitSet lines) {
    return new ChangedLines((BitSet) lines.clone(), false);
  }

  /** Whether any was. */
  public boolean isAny() {
    return all || !lines.isEmpty();
  }

  /**
   * Whether any of these was.
   *
   * @param first from 1
   * @param last included
   */
  public boolean isAny(int first, int last) {
    int next = lines.nextSetBit(first);
    return all || (next >= 0 && next <= last);
  }
}
