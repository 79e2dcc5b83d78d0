package org.housestyle;

import org.housestyle.decide.Setting;
import org.housestyle.extract.Passage;
import org.housestyle.extract.Passage.Kind;

/**
 * Follows the passages of a document in their order, and knows what each stands under and after.
 */
final class Reading {

  private Setting setting = Setting.NONE;
  private Passage last;

  /** Goes on to the next passage. Headings in a row, such as a table's, hold together. */
  void goOnTo(Passage passage) {
    String headings = setting.headings();
    if (passage.kind() == Kind.HEADLINE) {
      boolean inRow = last != null && last.kind() == Kind.HEADLINE;
      headings = inRow ? headings + " | " + passage.prose() : passage.prose();
    }
    setting = new Setting(headings, last == null ? "" : last.prose());
    last = passage;
  }

  /** Where the passage gone on to last stands. */
  Setting setting() {
    return setting;
  }
}
