// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.housestyle.text.SourceText;

/**
 * The hits in texts that passed the prefilter, until they are checked, so that no text is searched
 * twice: a twelfth of a run over 100 MB. A text that is never checked is not kept. Thread-safe.
 */
public final class PendingHits {

  private final Map<SourceText, int[]> hits = Collections.synchronizedMap(new WeakHashMap<>());

  /** Keeps the hits in a text. */
  public void put(SourceText text, int[] found) {
    hits.put(text, found);
  }

  /** Returns the hits in a text, and forgets them; empty if they are not known. */
  public Optional<int[]> take(SourceText text) {
    return Optional.ofNullable(hits.remove(text));
  }
}
