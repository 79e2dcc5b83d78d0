package org.housestyle.suppress;

import java.util.Objects;
import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * A mistake in a comment that silences rules. It counts as a warning.
 *
 * @param part the name of the part of the file that it is in; empty in a text file
 * @param span the span of the comment, in UTF-16 units from 0
 * @param start line and column of its first character
 * @param message what is wrong and what to do, in one line
 */
public record SuppressionProblem(String part, Span span, Position start, String message) {

  /** Rejects null. */
  public SuppressionProblem {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(message, "message");
  }
}
