// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.housestyle.text.Span;

/**
 * A reader of files that hold changes for an editor to accept, and comments, as those of word
 * processors do. Its {@link #write} makes edits as tracked changes.
 */
public interface OfficeReader extends DocumentReader {

  /** A reader of the same format that makes edits plainly, as if they had been accepted. */
  OfficeReader withoutTracking();

  /**
   * The bytes of a file with more comments. A comment that is in the file already is not added
   * again.
   *
   * @param bytes the file that the document was read from
   * @throws IOException if a comment cannot be written; the message says why
   */
  byte[] comment(byte[] bytes, Document document, List<Remark> remarks) throws IOException;

  /**
   * A comment to write.
   *
   * @param part the name of the part that it is about
   * @param span what it is about in the part's text; not empty
   * @param text what it says; lines are separated by {@code \n}
   */
  record Remark(String part, Span span, String text) {

    /** Rejects null and an empty span. */
    public Remark {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(text, "text");
      if (span.length() == 0) {
        throw new IllegalArgumentException("a comment on nothing: " + span);
      }
    }
  }
}
