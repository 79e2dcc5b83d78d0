// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.document.Part;

/**
 * The blocks of a document as analyzed texts, in order. Each is kept, so that two conditions that
 * look at the whole document do not analyze it twice; those of a very large document are created
 * anew each time, so that it is not held in memory several times over. For one thread.
 */
public final class AnalyzedDocument extends AbstractList<AnalyzedText> implements RandomAccess {

  /** Analyses of longer documents, in UTF-16 units, are not kept. */
  private static final int LARGE = 1_000_000;

  private final List<Block> blocks;
  private final boolean isLarge;
  private AnalyzedText[] kept;

  private AnalyzedDocument(Document document) {
    this.blocks = document.blocks();
    long length = 0;
    for (Part part : document.parts()) {
      length += part.text().length();
    }
    this.isLarge = length >= LARGE;
  }

  /** The analysis of a document; nothing is computed yet. */
  public static AnalyzedDocument of(Document document) {
    return new AnalyzedDocument(document);
  }

  @Override
  public int size() {
    return blocks.size();
  }

  @Override
  public AnalyzedText get(int index) {
    if (isLarge) {
      return AnalyzedText.of(blocks.get(index));
    }
    if (kept == null) {
      kept = new AnalyzedText[blocks.size()];
    }
    if (kept[index] == null) {
      kept[index] = AnalyzedText.of(blocks.get(index));
    }
    return kept[index];
  }
}
