// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Objects;
import org.housestyle.text.Span;

/**
 * A piece of a part that is not prose, such as an element, an attribute, the target of a link, code
 * or a key. An edit of prose must leave all of them as they are. Immutable.
 *
 * @param span where it is written, in UTF-16 offsets of its part
 * @param name what it is, such as {@code link}
 * @param value its content; it may change only if an edit lies inside the piece
 */
public record Markup(Span span, String name, String value) {

  /** Rejects null. */
  public Markup {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /** The same piece, some units later. */
  public Markup movedBy(int units) {
    return new Markup(new Span(span.start() + units, span.end() + units), name, value);
  }
}
