// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.util.List;
import org.housestyle.fix.Edit;

/**
 * What a reader knows of a part beyond its text, such as which paragraph of a Word file is a
 * heading. {@link DocumentReader#parts} makes it, {@link DocumentReader#read} uses it. Immutable.
 */
@FunctionalInterface
public interface PartLayout {

  /** Nothing is known beyond the text. */
  PartLayout NONE = edits -> PartLayout.NONE;

  /**
   * The layout of the part after some edits to its text: whatever has an offset moves with it.
   *
   * @param edits sorted, without overlaps, by offsets of the text before them
   */
  PartLayout after(List<Edit> edits);
}
