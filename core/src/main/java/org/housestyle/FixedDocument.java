// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;

/** A document after its safe edits. Immutable and thread-safe; no accessor returns null. */
public final class FixedDocument {

  private final List<Part> parts;
  private final Map<String, List<Edit>> edits = new HashMap<>();
  private final int applied;
  private final boolean converged;
  private final List<String> unwritable;
  private final CheckResult left;

  /**
   * Collects the results of a fix.
   *
   * @param parts its parts now; at least one
   * @param edits what was changed, by the name of the part and by offsets of its original text:
   *     sorted, without overlaps
   * @param applied how many suggestions were applied
   * @param converged whether no safe suggestion is left
   * @param unwritable replacements that the charset of their part cannot encode
   * @param left what is found in the document now
   */
  public FixedDocument(
      List<Part> parts,
      Map<String, List<Edit>> edits,
      int applied,
      boolean converged,
      List<String> unwritable,
      CheckResult left) {
    this.parts = List.copyOf(parts);
    for (Part part : parts) {
      List<Edit> here = edits.getOrDefault(part.name(), List.of());
      if (!here.isEmpty()) {
        this.edits.put(part.name(), List.copyOf(here));
      }
    }
    this.applied = applied;
    this.converged = converged;
    this.unwritable = List.copyOf(unwritable);
    this.left = Objects.requireNonNull(left, "left");
  }

  /** Its parts now, in their order; a text file has one. */
  public List<Part> parts() {
    return parts;
  }

  /**
   * The text of its only part now.
   *
   * @throws IllegalStateException if it has several; see {@link #parts}
   */
  public String text() {
    return onlyPart().text();
  }

  /**
   * What was changed in its only part, by offsets of the original text: sorted, without overlaps.
   * {@link org.housestyle.fix.Fixer} makes these edits in the text or in its bytes.
   *
   * @throws IllegalStateException if it has several; see {@link #editsByPart}
   */
  public List<Edit> edits() {
    return edits.getOrDefault(onlyPart().name(), List.of());
  }

  /**
   * What was changed in each part, by its name; parts without changes are left out. {@link
   * org.housestyle.document.Document#write} makes these edits in the bytes of the file.
   */
  public Map<String, List<Edit>> editsByPart() {
    return Map.copyOf(edits);
  }

  private Part onlyPart() {
    if (parts.size() > 1) {
      throw new IllegalStateException("a document of several parts has several texts");
    }
    return parts.get(0);
  }

  /** How many suggestions were applied; more than the edits if one replaced another's wording. */
  public int applied() {
    return applied;
  }

  /** Whether no safe suggestion is left; false if each edit led to another suggestion. */
  public boolean converged() {
    return converged;
  }

  /** Replacements that were not made because the charset of their part cannot encode them. */
  public List<String> unwritable() {
    return unwritable;
  }

  /** What is found in the document now. */
  public CheckResult left() {
    return left;
  }

  /** Whether anything was changed. */
  public boolean isChanged() {
    return !edits.isEmpty();
  }
}
