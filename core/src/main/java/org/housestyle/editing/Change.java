// SPDX-License-Identifier: Apache-2.0
package org.housestyle.editing;

import java.util.Objects;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;
import org.housestyle.text.Position;
import org.housestyle.text.Span;

/**
 * An edit, and the words that it was chosen for. Immutable.
 *
 * @param part the name of the part that it is in; empty in a text file
 * @param edit the edit, by UTF-16 offsets of the part's text
 * @param was the words at the edit's span when it was chosen
 */
public record Change(String part, Edit edit, String was) {

  /** Rejects null, and words that do not have the length of the span. */
  public Change {
    Objects.requireNonNull(part, "part");
    if (was.length() != edit.span().length()) {
      throw new IllegalArgumentException("\"" + was + "\" is not as long as " + edit.span());
    }
  }

  /** The edit of a suggestion, chosen in a document that the finding was found in. */
  public static Change of(Document document, Finding finding, Suggestion suggestion) {
    String text = document.part(finding.part()).text();
    return new Change(finding.part(), suggestion.edit(), suggestion.span().in(text));
  }

  /** The same change of a text in which its words are at another place. */
  Change at(Span span) {
    return new Change(part, new Edit(span, edit.replacement()), was);
  }

  /**
   * Makes sure that the words are still there.
   *
   * @throws StaleEditException if other words are there, or the text is shorter
   * @throws IllegalArgumentException if there is no such part
   */
  void requireFresh(Document document) throws StaleEditException {
    String text = document.part(part).text();
    Span span = edit.span();
    if (!text.startsWith(was, span.start())) {
      int at = Math.min(span.start(), text.length());
      Position place = document.part(part).source().at(at);
      String now = text.substring(at, Math.min(span.end(), text.length()));
      throw new StaleEditException(
          "line %d: \"%s\" was to be replaced, but the text there is now \"%s\""
              .formatted(place.line(), was, now));
    }
  }
}
