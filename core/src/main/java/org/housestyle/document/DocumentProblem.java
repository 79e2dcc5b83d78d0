// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.Objects;
import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * Something in a document that has to be mended before all of it can be checked: front matter that
 * cannot be read, or a mistake in a comment that silences rules. It counts as a warning.
 *
 * @param kind what it is about
 * @param part the name of the part of the file that it is in; empty in a text file
 * @param span where it is in the part, in UTF-16 units from 0
 * @param start line and column of its first character
 * @param message what is wrong and what to do, in one line
 */
public record DocumentProblem(Kind kind, String part, Span span, Position start, String message) {

  /** What a problem is about. */
  public enum Kind {
    /** A comment that silences rules. */
    SUPPRESSION,
    /** Copy that cannot be read, and so is not checked. */
    UNREAD
  }

  /** Rejects null. */
  public DocumentProblem {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(message, "message");
  }
}
