// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import org.housestyle.text.Position;
import org.housestyle.text.SourceText;

/**
 * Columns that count the bytes of UTF-8 from 1, with the byte order mark. Adds up the bytes of a
 * text once, so that a place in a long line is found without counting from its start. For one
 * thread.
 */
final class ByteColumns {

  /** The length of a byte order mark in UTF-8. */
  private static final int MARK = 3;

  private static final int STEP = 256;

  private final SourceText source;

  /** How many bytes there are before each multiple of {@link #STEP}. */
  private final int[] bytes;

  ByteColumns(SourceText source) {
    this.source = source;
    this.bytes = new int[source.text().length() / STEP + 1];
    for (int i = 1; i < bytes.length; i++) {
      bytes[i] = bytes[i - 1] + count((i - 1) * STEP, i * STEP);
    }
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    return source.at(offset).line();
  }

  /** The column of an offset. */
  int column(int offset) {
    Position at = source.at(offset);
    int mark = at.line() == 1 && source.hasByteOrderMark() ? MARK : 0;
    return mark + before(offset) - before(offset - (at.column() - 1)) + 1;
  }

  private int before(int offset) {
    int step = offset / STEP;
    return bytes[step] + count(step * STEP, offset);
  }

  /** The bytes of some characters; half a surrogate pair counts as two, which a pair adds up to. */
  private int count(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = source.text().charAt(i);
      count += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return count;
  }
}
