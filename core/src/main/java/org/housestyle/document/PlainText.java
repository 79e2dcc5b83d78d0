package org.housestyle.document;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.housestyle.document.Block.Kind;
import org.housestyle.text.SourceText;

/**
 * The paragraphs of plain text. A block is created each time it is asked for, so that a large text
 * is not held twice. Immutable and thread-safe.
 */
final class PlainText extends AbstractList<Block> implements RandomAccess {

  private final SourceText source;

  /** Start and end of each paragraph in turn; created lazily, and racing threads find the same. */
  private int[] bounds;

  PlainText(SourceText source) {
    this.source = source;
  }

  private int[] bounds() {
    int[] known = bounds;
    if (known == null) {
      known = Paragraphs.bounds(source.text(), source.lines());
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
    int start = known[2 * index];
    int end = known[2 * index + 1];
    boolean quoted = Paragraphs.isQuoted(source.text(), start, end);
    return Block.verbatim(quoted ? Kind.BLOCK_QUOTE : Kind.PARAGRAPH, source.text(), start, end);
  }
}
