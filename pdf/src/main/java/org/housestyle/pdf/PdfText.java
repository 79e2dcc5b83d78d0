// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import java.util.List;
import org.housestyle.document.PartLayout;
import org.housestyle.fix.Edit;

/**
 * The text of a file, in its lines. Immutable.
 *
 * @param text lines that end with line feeds, and an empty line between paragraphs
 * @param lines its lines, in reading order
 * @param pictures the numbers of the pages that have pictures and no text
 */
record PdfText(String text, List<Line> lines, List<Integer> pictures) implements PartLayout {

  PdfText {
    lines = List.copyOf(lines);
    pictures = List.copyOf(pictures);
  }

  @Override
  public PartLayout after(List<Edit> edits) {
    return this;
  }
}
