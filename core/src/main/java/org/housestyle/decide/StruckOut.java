package org.housestyle.decide;

import org.housestyle.text.Span;

/** A term that is all struck out: the copy was corrected, and shows the correction. */
final class StruckOut {

  private StruckOut() {}

  static boolean covers(Span term, Context context) {
    return context.text().block().deletions().stream().anyMatch(it -> it.contains(term));
  }
}
