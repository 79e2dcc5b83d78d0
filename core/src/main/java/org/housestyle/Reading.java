package org.housestyle;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.decide.Setting;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;

/**
 * Follows the passages of a document in their order, and knows what each stands under and after.
 */
final class Reading {

  /** More headings in a row are no table of words. */
  private static final int MOST_HEADINGS = 12;

  private final List<String> headings = new ArrayList<>();
  private String before = "";
  private Block current;

  /** Goes on to the next passage. Headings in a row, such as a table's, hold together. */
  void goOnTo(Block passage) {
    boolean inRow = current != null && current.kind() == BlockKind.HEADLINE;
    if (passage.kind() == BlockKind.HEADLINE) {
      if (!inRow || headings.size() == MOST_HEADINGS) {
        headings.clear();
      }
      headings.add(passage.prose());
    }
    before = current == null ? "" : current.prose();
    current = passage;
  }

  /** Where the passage gone on to last stands. */
  Setting setting() {
    String preceding = before;
    return new Setting(String.join(" | ", headings), () -> preceding);
  }
}
