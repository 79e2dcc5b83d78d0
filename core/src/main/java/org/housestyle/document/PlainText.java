// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.housestyle.text.Span;

/**
 * The paragraphs of plain text. Each call makes a new block, so that a large text is not held
 * twice. Immutable and thread-safe.
 */
final class PlainText extends AbstractList<Block> implements RandomAccess {

  private final Part part;

  /** Start and end of each paragraph in turn; found lazily, and racing threads find the same. */
  private int[] bounds;

  PlainText(Part part) {
    this.part = part;
  }

  private int[] bounds() {
    int[] known = bounds;
    if (known == null) {
      known = Paragraphs.bounds(part.text(), part.source().lines());
      bounds = known;
    }
    return known;
  }

  @Override
  public int size() {
    return bounds().length / 2;
  }

  @Override
  public Block get(int index) {
    int[] known = bounds();
    Objects.checkIndex(index, known.length / 2);
    Span span = new Span(known[2 * index], known[2 * index + 1]);
    boolean quoted = Paragraphs.isQuoted(part.text(), span.start(), span.end());
    return Block.verbatim(quoted ? BlockKind.QUOTE : BlockKind.PARAGRAPH, part, span);
  }
}
