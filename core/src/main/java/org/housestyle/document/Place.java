// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Objects;
import java.util.Optional;
import org.housestyle.text.Position;

/**
 * A location to show to people: in the format's own terms, such as "paragraph 12" or "00:01:02", or
 * else line and column. Immutable.
 *
 * @param part the name of the part that it is in; empty in a text file
 * @param start line and column in the part's text, both from 1
 * @param description the place in the format's own terms, if the reader gave one
 */
public record Place(String part, Position start, Optional<String> description) {

  /** Rejects null. */
  public Place {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(description, "description");
  }

  /** The description, or else line and column: {@code 3:14}. */
  @Override
  public String toString() {
    return description.orElseGet(() -> start.line() + ":" + start.column());
  }
}
