package org.housestyle.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The paragraphs of plain text. A block is made each time it is asked for, so that a large text is
 * not held twice. Immutable and thread-safe.
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
      known = boundsOf(part);
      bounds = known;
    }
    return known;
  }

  private static int[] boundsOf(Part part) {
    int[] bounds = new int[16];
    int count = 0;
    Optional<Paragraph> next = Paragraph.from(part, 0);
    while (next.isPresent()) {
      bounds = count == bounds.length ? Arrays.copyOf(bounds, count * 2) : bounds;
      bounds[count++] = next.get().start();
      bounds[count++] = next.get().end();
      next = Paragraph.from(part, next.get().end());
    }
    return Arrays.copyOf(bounds, count);
  }

  @Override
  public int size() {
    return bounds().length / 2;
  }

  @Override
  public Block get(int index) {
    int[] known = bounds();
    Objects.checkIndex(index, known.length / 2);
    return new Paragraph(part, known[2 * index], known[2 * index + 1]).block();
  }
}
