package org.housestyle.reword;

import java.util.Optional;
import org.housestyle.text.Span;

/**
 * What could stand in a passage instead of a term.
 *
 * @param text the replacement as it would stand there
 * @param span what it would replace, in the passage; may be wider or narrower than the term
 * @param guidance whose wording it is
 * @param doubt why a person has to look at it first; empty if it is certain
 */
public record Proposal(String text, Span span, String guidance, Optional<String> doubt) {

  /** The same with another doubt, or none. */
  Proposal doubting(Optional<String> other) {
    return new Proposal(text, span, guidance, other);
  }
}
