package org.housestyle.extract;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * The paragraphs of plain text. A passage is made each time it is asked for, so that a large text
 * is not held twice. Immutable and thread-safe.
 */
final class PlainText extends AbstractList<Passage> implements RandomAccess {

  private final String text;

  /** Where each paragraph starts; found on first need, by racing threads alike. */
  private int[] starts;

  PlainText(String text) {
    this.text = text;
  }

  private int[] starts() {
    int[] known = starts;
    if (known == null) {
      known = startsOf(text);
      starts = known;
    }
    return known;
  }

  private static int[] startsOf(String text) {
    int[] starts = new int[16];
    int count = 0;
    Optional<Paragraph> next = Paragraph.from(text, 0);
    while (next.isPresent()) {
      starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
      starts[count++] = next.get().start();
      next = Paragraph.from(text, next.get().end());
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public int size() {
    return starts().length;
  }

  @Override
  public Passage get(int index) {
    Objects.checkIndex(index, size());
    return Paragraph.from(text, starts()[index]).orElseThrow().passage();
  }
}
