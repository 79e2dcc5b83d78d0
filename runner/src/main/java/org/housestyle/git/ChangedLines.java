// SPDX-License-Identifier: Apache-2.0
package org.housestyle.git;

import java.util.BitSet;

/** The changed lines of a file. As for git, only LF ends a line. Immutable and thread-safe. */
public final class ChangedLines {

  /** No line. */
  static final ChangedLines NONE = new ChangedLines(new BitSet(), false);

  /** All lines, however many there are. */
  static final ChangedLines ALL = new ChangedLines(new BitSet(), true);

  private final BitSet lines;
  private final boolean all;

  private ChangedLines(BitSet lines, boolean all) {
    this.lines = lines;
    this.all = all;
  }

  /** The lines of the set, from 1. */
  static ChangedLines of(BitSet lines) {
    return new ChangedLines((BitSet) lines.clone(), false);
  }

  /** Whether any line was changed. */
  public boolean isAny() {
    return all || !lines.isEmpty();
  }

  /**
   * Whether any line of a range was changed.
   *
   * @param first from 1
   * @param last included
   */
  public boolean isAny(int first, int last) {
    int next = lines.nextSetBit(first);
    return all || (next >= 0 && next <= last);
  }
}
