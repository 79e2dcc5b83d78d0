package org.housestyle.fix;

import java.util.Objects;
import org.housestyle.text.Span;

/**
 * A change to a text.
 *
 * @param span what is replaced, by UTF-16 offsets of the text
 * @param replacement what stands there afterwards
 */
public record Edit(Span span, String replacement) {

  /** Rejects null. */
  public Edit {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(replacement, "replacement");
  }
}
