// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.office;

import java.util.Objects;
import org.housestyle.text.Span;

/**
 * Something about a stretch of text that its characters don't tell.
 *
 * @param span the stretch; empty for a {@link Kind#SEAM}
 */
record Mark(Span span, Kind kind) {

  /** What about it. */
  enum Kind {
    /** Something that is not text stands here: an edit must not reach over it. */
    SEAM,
    /** Text that must not be edited: somebody's pending insertion, what a field computes. */
    FIXED,
    /** Code: not prose. */
    CODE,
    /** Italics. */
    ITALIC
  }

  Mark {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
