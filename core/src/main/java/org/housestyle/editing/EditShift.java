// SPDX-License-Identifier: Apache-2.0
package org.housestyle.editing;

import java.util.List;
import java.util.Optional;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.Span;

/** Where a piece of a text is after some edits elsewhere in the text. */
final class EditShift {

  private EditShift() {}

  /**
   * The span that holds the same words afterwards. Empty if an edit changed them or touches them:
   * letters that are typed at the end of a word make another word of it.
   */
  static Optional<Span> of(Span span, List<Edit> edits) {
    int growth = 0;
    for (Edit edit : Fixer.chosen(edits)) {
      Span changed = edit.span();
      if (changed.start() > span.end()) {
        break;
      }
      if (changed.end() >= span.start()) {
        return Optional.empty();
      }
      growth += edit.replacement().length() - changed.length();
    }
    return Optional.of(span.shift(growth));
  }
}
