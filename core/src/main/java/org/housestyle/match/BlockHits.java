package org.housestyle.match;

import java.util.Arrays;
import java.util.Optional;
import org.housestyle.document.Block;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * Tells which blocks of a document a search hits, by one search of each part's text. Only a stretch
 * of plain text can be told from the text of its part. For one thread.
 */
public final class BlockHits {

  private final Matcher matcher;
  private SourceText source;
  private int[] hits;

  BlockHits(Matcher matcher) {
    this.matcher = matcher;
  }

  /** Whether a block may contain a term; "no" is certain. */
  public boolean mayBeIn(Block block) {
    Optional<Span> span = block.verbatim();
    if (span.isEmpty()) {
      return true;
    }
    if (source == null || !source.equals(block.part().source())) {
      source = block.part().source();
      hits = matcher.hits(source.text());
    }
    int at = Arrays.binarySearch(hits, span.get().start() + 1);
    int next = at < 0 ? -at - 1 : at;
    return next < hits.length && hits[next] <= span.get().end();
  }
}
