package org.housestyle.run;

import java.util.List;
import org.housestyle.fix.Edit;

/** Chooses edits. Called for one file after the other. */
@FunctionalInterface
public interface Reviewer {

  /** The edits to make in a file; they do not overlap. */
  List<Edit> choose(CheckedFile file);
}
