package org.housestyle.run;

import java.util.List;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;

/** A person who is asked what to change. Asked of one file after the other. */
@FunctionalInterface
public interface Reviewer {

  /**
   * The edits to make in a file, none of which overlaps another.
   *
   * @param document the file as it was read
   */
  List<Edit> choose(CheckedFile file, Document document);
}
