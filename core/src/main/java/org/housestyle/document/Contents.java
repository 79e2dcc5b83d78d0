package org.housestyle.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what a text holds.
 *
 * @param passages its prose
 * @param comments its comments
 */
record Contents(List<Block> passages, List<Comment> comments) {

  /** Nothing yet. */
  static Contents empty() {
    return new Contents(new ArrayList<>(), new ArrayList<>());
  }
}
