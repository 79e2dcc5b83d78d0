// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.office;

import java.util.Objects;
import org.housestyle.document.BlockKind;
import org.housestyle.text.Span;

/**
 * A paragraph of an office file.
 *
 * @param span where it is in the text of its part, without the line end after it
 * @param kind what kind of text it is
 * @param place where it is, for people, such as "paragraph 12"
 */
public record Paragraph(Span span, BlockKind kind, String place) {

  /** Rejects null. */
  public Paragraph {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
  }
}
