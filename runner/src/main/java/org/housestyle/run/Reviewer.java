// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.util.List;
import java.util.Map;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;

/** Chooses edits. Called for one file after the other. */
@FunctionalInterface
public interface Reviewer {

  /**
   * The edits to make in a file, by the name of the part; they do not overlap.
   *
   * @param document the file as it was read
   */
  Map<String, List<Edit>> choose(CheckedFile file, Document document);
}
