package org.housestyle;

import java.util.List;
import org.housestyle.fix.Edit;

/**
 * A text after its safe edits. Immutable.
 *
 * @param text what it reads now
 * @param edits what was changed, by offsets of the text as it was: in its order, none overlapping;
 *     {@link org.housestyle.fix.Fixer} makes them in the text or in its bytes
 * @param applied how many suggestions were followed; more than edits if one followed on another
 * @param converged whether nothing safe is left to do; false if each edit made room for another
 * @param unwritable replacements left out because the text's charset lacks a character of them
 * @param left what is seen in the text now
 */
public record Fixed(
    String text,
    List<Edit> edits,
    int applied,
    boolean converged,
    List<String> unwritable,
    CheckResult left) {

  /** Takes copies of the lists. */
  public Fixed {
    edits = List.copyOf(edits);
    unwritable = List.copyOf(unwritable);
  }

  /** Whether anything was changed. */
  public boolean isChanged() {
    return !edits.isEmpty();
  }
}
