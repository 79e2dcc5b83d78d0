package org.housestyle;

import java.util.Objects;
import java.util.Optional;
import org.housestyle.fix.Edit;
import org.housestyle.text.Span;

/**
 * What to write instead, worded for its sentence.
 *
 * @param text what would stand there
 * @param span what it would replace; may be wider than the finding, to take in an article, or
 *     narrower, to leave the rest of it as it stands
 * @param guidance whose wording it is, such as {@code ceop}
 * @param review why a person has to look at it first; empty if it may be applied unasked
 */
public record Suggestion(String text, Span span, String guidance, Optional<String> review) {

  /** Rejects null. */
  public Suggestion {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(guidance, "guidance");
    Objects.requireNonNull(review, "review");
  }

  /** Whether it may be applied unasked: it agrees with its sentence and changes no fact. */
  public boolean isSafe() {
    return review.isEmpty();
  }

  /** The change to the text that applies it. */
  public Edit edit() {
    return new Edit(span, text);
  }
}
