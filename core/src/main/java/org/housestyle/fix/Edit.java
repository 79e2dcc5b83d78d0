// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fix;

import java.util.Objects;
import org.housestyle.text.Span;

/**
 * A change to a text. Immutable.
 *
 * @param span what is replaced, in UTF-16 offsets of the text
 * @param replacement the new text
 */
public record Edit(Span span, String replacement) {

  /** Rejects null. */
  public Edit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(replacement, "replacement");
  }
}
