package org.housestyle;

import java.util.List;
import java.util.Objects;
import org.housestyle.fix.Edit;

/** A document after its safe edits. Immutable and thread-safe; no accessor returns null. */
public final class FixedDocument {

  private final String text;
  private final List<Edit> edits;
  private final int applied;
  private final boolean converged;
  private final List<String> unwritable;
  private final CheckResult left;

  /**
   * Collects what came of a document.
   *
   * @param text its text now
   * @param edits what was changed, by offsets of the original text: sorted, without overlaps
   * @param applied how many suggestions were applied
   * @param converged whether no safe suggestion is left
   * @param unwritable replacements that the document's charset cannot encode
   * @param left what is found in the text now
   */
  public FixedDocument(
      String text,
      List<Edit> edits,
      int applied,
      boolean converged,
      List<String> unwritable,
      CheckResult left) {
    this.text = Objects.requireNonNull(text, "text");
    this.edits = List.copyOf(edits);
    this.applied = applied;
    this.converged = converged;
    this.unwritable = List.copyOf(unwritable);
    this.left = Objects.requireNonNull(left, "left");
  }

  /** Its text now. */
  public String text() {
    return text;
  }

  /**
   * What was changed, by offsets of the original text: sorted, without overlaps. {@link
   * org.housestyle.fix.Fixer} makes these edits in the text or in its bytes.
   */
  public List<Edit> edits() {
    return edits;
  }

  /** How many suggestions were applied; more than the edits if one replaced another's wording. */
  public int applied() {
    return applied;
  }

  /** Whether no safe suggestion is left; false if each edit led to another suggestion. */
  public boolean converged() {
    return converged;
  }

  /** Replacements that were not made because the document's charset cannot encode them. */
  public List<String> unwritable() {
    return unwritable;
  }

  /** What is found in the text now. */
  public CheckResult left() {
    return left;
  }

  /** Whether anything was changed. */
  public boolean isChanged() {
    return !edits.isEmpty();
  }
}
