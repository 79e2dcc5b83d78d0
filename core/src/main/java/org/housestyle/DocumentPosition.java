// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.decide.Headings;
import org.housestyle.decide.Setting;
import org.housestyle.decide.Transcript;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;

/** Moves through the blocks of a document and remembers the headings and the previous block. */
final class DocumentPosition {

  /** More headings in a row are not the head of a table. */
  private static final int MOST_HEADINGS = 12;

  private final Document document;
  private final List<String> headings = new ArrayList<>();
  private Headings joined = Headings.NONE;
  private Block before;
  private Block current;
  private Transcript transcript;

  DocumentPosition(Document document) {
    this.document = document;
  }

  /** Moves on to the next block. Headings in a row, such as a table's, belong together. */
  void moveTo(Block block) {
    boolean inRow = current != null && current.kind() == BlockKind.HEADLINE;
    if (block.kind() == BlockKind.HEADLINE) {
      if (!inRow || headings.size() == MOST_HEADINGS) {
        headings.clear();
      }
      headings.add(block.prose());
      joined = null;
    }
    before = current;
    current = block;
  }

  /** The surroundings of the current block. */
  Setting setting() {
    if (joined == null) {
      joined = new Headings(String.join(" | ", headings));
    }
    Block preceding = before;
    return new Setting(joined, () -> preceding == null ? "" : preceding.prose(), this::transcript);
  }

  /** Looked for once, where a term stands in a line with a label. */
  private Transcript transcript() {
    if (transcript == null) {
      transcript = Transcript.of(document.blocks());
    }
    return transcript;
  }
}
