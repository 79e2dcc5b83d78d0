package org.housestyle.extract;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.RandomAccess;
import org.housestyle.extract.Passage.Kind;
import org.housestyle.text.LineEnds;
import org.housestyle.text.SourceText;

/**
 * Plain text: paragraphs with one or more blank lines between them. One in which each line begins
 * with {@code >} is quoted, as in mail.
 *
 * <p>A passage is made each time it is asked for, so that a large text is not held twice.
 * Immutable.
 */
final class PlainText extends AbstractList<Passage> implements RandomAccess {

  private final String text;

  /** Where each paragraph starts and ends, in turn. */
  private final int[] bounds;

  private PlainText(String text, int[] bounds) {
    this.text = text;
    this.bounds = bounds;
  }

  static PlainText passages(SourceText source) {
    String text = source.text();
    int[] bounds = new int[16];
    int count = 0;
    int paragraph = -1;
    int end = 0;
    LineEnds ends = source.lineEnds();
    for (int start = 0; start < text.length(); start = ends.after(end)) {
      int lineEnd = ends.endOf(start);
      boolean blank = isBlank(text, start, lineEnd);
      if (blank && paragraph >= 0) {
        bounds = count + 4 > bounds.length ? Arrays.copyOf(bounds, count * 2) : bounds;
        bounds[count++] = paragraph;
        bounds[count++] = end;
        paragraph = -1;
      } else if (!blank && paragraph < 0) {
        paragraph = start;
      }
      end = lineEnd;
    }
    if (paragraph >= 0) {
      bounds[count++] = paragraph;
      bounds[count++] = end;
    }
    return new PlainText(text, Arrays.copyOf(bounds, count));
  }

  /** The numbers of those that hold any of some offsets, or end there. */
  BitSet at(int[] offsets) {
    BitSet at = new BitSet();
    for (int offset : offsets) {
      int found = Arrays.binarySearch(bounds, offset);
      // Bounds are a start and an end in turn; a negative number tells between which two it lies.
      int bound = found >= 0 ? found : -found - 2;
      if (bound >= 0) {
        at.set(bound / 2);
      }
    }
    return at;
  }

  @Override
  public int size() {
    return bounds.length / 2;
  }

  @Override
  public Passage get(int index) {
    Objects.checkIndex(index, size());
    int from = bounds[2 * index];
    int to = bounds[2 * index + 1];
    PassageBuilder builder = new PassageBuilder(text, "");
    builder.copy(from, to);
    return builder.build(isQuoted(text, from, to) ? Kind.BLOCK_QUOTE : Kind.PARAGRAPH);
  }

  private static boolean isBlank(String text, int from, int to) {
    int i = from;
    while (i < to && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i == to;
  }

  private static boolean isQuoted(String text, int from, int to) {
    if (text.charAt(from) != '>') {
      return false;
    }
    LineEnds ends = new LineEnds(text.substring(from, to));
    int length = to - from;
    for (int start = 0; start < length; start = ends.after(ends.endOf(start))) {
      if (text.charAt(from + start) != '>') {
        return false;
      }
    }
    return true;
  }
}
