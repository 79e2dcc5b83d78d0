// SPDX-License-Identifier: Apache-2.0
package org.housestyle.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.housestyle.CheckResult;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.fix.Edit;

/** One version of a document that is being edited, and what is found in it. Thread-safe. */
public final class OpenText {

  private final Housestyle housestyle;
  private final Document document;
  private final long version;

  /** Checked when it is first asked for; racing threads find the same. */
  private volatile CheckResult result;

  /**
   * A version that is not checked yet.
   *
   * @param version the number that its editor gives it
   */
  public OpenText(Housestyle housestyle, Document document, long version) {
    this.housestyle = Objects.requireNonNull(housestyle, "housestyle");
    this.document = Objects.requireNonNull(document, "document");
    this.version = version;
  }

  /** The document in this version. */
  public Document document() {
    return document;
  }

  /** The number of this version. */
  public long version() {
    return version;
  }

  /** What is found in it; the first call checks it. */
  public CheckResult result() {
    CheckResult known = result;
    if (known == null) {
      known = housestyle.examine(document);
      result = known;
    }
    return known;
  }

  /**
   * The next version, after some edits.
   *
   * @param edits edits to a part's text, by the name of the part
   * @throws java.io.UncheckedIOException if the reader of the document fails
   */
  public OpenText edited(long next, Map<String, List<Edit>> edits) {
    return new OpenText(housestyle, document.edited(edits), next);
  }

  /**
   * The edits of some changes by the name of their part, ready to be made in this version.
   *
   * @throws StaleEditException if this version has other words where one of them was chosen; then
   *     none of them is to be made
   * @throws IllegalArgumentException if there is no such part
   */
  public Map<String, List<Edit>> edits(List<Change> changes) throws StaleEditException {
    Map<String, List<Edit>> edits = new HashMap<>();
    for (Change change : changes) {
      change.requireFresh(document);
      edits.computeIfAbsent(change.part(), part -> new ArrayList<>()).add(change.edit());
    }
    return edits;
  }
}
