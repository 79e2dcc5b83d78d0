package org.housestyle.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The paragraphs of plain text. A passage is made each time it is asked for, so that a large text
 * is not held twice. Immutable and thread-safe.
 */
final class PlainText extends AbstractList<Block> implements RandomAccess {

  private final String text;

  /**
   * Where each paragraph starts and ends, in turn; found on first need, by racing threads alike.
   */
  private int[] bounds;

  PlainText(String text) {
    this.text = text;
  }

  private int[] bounds() {
    int[] known = bounds;
    if (known == null) {
      known = boundsOf(text);
      bounds = known;
    }
    return known;
  }

  private static int[] boundsOf(String text) {
    int[] bounds = new int[16];
    int count = 0;
    Optional<Paragraph> next = Paragraph.from(text, 0);
    while (next.isPresent()) {
      bounds = count == bounds.length ? Arrays.copyOf(bounds, count * 2) : bounds;
      bounds[count++] = next.get().start();
      bounds[count++] = next.get().end();
      next = Paragraph.from(text, next.get().end());
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
    return new Paragraph(text, known[2 * index], known[2 * index + 1]).passage();
  }
}
