// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.Arrays;
import java.util.Optional;
import org.housestyle.document.Block;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * The hits of a search in the blocks of one document. Those in a stretch of plain text come from
 * one search of its part. For one thread.
 */
public final class BlockHits {

  private final Matcher matcher;
  private SourceText source;
  private int[] hits;

  BlockHits(Matcher matcher) {
    this.matcher = matcher;
  }

  /** The hits in a block, by their offsets in its prose; without any it has no term. */
  public int[] in(Block block) {
    Optional<Span> span = block.verbatim();
    return span.isPresent() ? in(span.get(), block.part().source()) : matcher.hits(block.prose());
  }

  private int[] in(Span span, SourceText text) {
    if (!text.equals(source)) {
      source = text;
      hits = matcher.hits(text);
    }
    int from = firstFrom(span.start() + 1);
    int to = firstFrom(span.end() + 1);
    int[] here = Arrays.copyOfRange(hits, from, to);
    for (int i = 0; i < here.length; i++) {
      here[i] -= span.start();
    }
    return here;
  }

  /** The index of the first hit at an offset or after it. */
  private int firstFrom(int offset) {
    int found = Arrays.binarySearch(hits, offset);
    return found < 0 ? -found - 1 : found;
  }
}
