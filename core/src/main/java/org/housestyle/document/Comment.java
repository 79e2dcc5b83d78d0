// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Objects;
import java.util.Optional;
import org.housestyle.text.Span;

/**
 * A comment in the markup of a document, as its parser sees it; what looks like one in a block of
 * code is not a comment. Immutable.
 *
 * @param span its span in the part, marks included
 * @param text the text between its marks
 * @param block the block that follows it, or, inside a block of prose, the rest of that block;
 *     empty if nothing follows
 */
public record Comment(Span span, String text, Optional<Span> block) {

  /** Rejects null. */
  public Comment {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(block, "block");
  }

  /** The same comment, followed by {@code next} unless something follows it already. */
  public Comment before(Optional<Span> next) {
    return block.isPresent() ? this : new Comment(span, text, next);
  }
}
