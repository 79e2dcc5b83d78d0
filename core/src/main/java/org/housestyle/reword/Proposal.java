// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.text.Span;

/**
 * A replacement for a term in its sentence.
 *
 * @param text the words to put in
 * @param span what they replace, in the block's prose; may be wider or narrower than the term
 * @param guidance the guidance that gives the wording
 * @param doubt why a person has to look at it first; empty if it is certain
 */
public record Proposal(String text, Span span, String guidance, Optional<String> doubt) {

  /** The same with another doubt, or none. */
  Proposal withDoubt(Optional<String> other) {
    return new Proposal(text, span, guidance, other);
  }
}
