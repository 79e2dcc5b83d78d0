// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.List;
import org.housestyle.analysis.AnalyzedDocument;
import org.housestyle.document.Document;

/**
 * One document while it is checked, and what was found in it so far. Passed to each {@link Check};
 * valid only during the call. For one thread.
 */
public final class CheckContext {

  private final Document document;
  private final AnalyzedDocument texts;
  private final Budget budget;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> held = new ArrayList<>();

  CheckContext(Document document, Limits limits) {
    this.document = document;
    this.budget = new Budget(limits, document);
    this.texts = AnalyzedDocument.of(document);
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /**
   * Adds a finding, reported or held back by its status. A comment in the document may still
   * suppress it.
   *
   * @throws NullPointerException if the finding is null
   * @throws IllegalArgumentException if the document does not have the finding's part
   * @throws LimitExceededException if the document has taken more than its limits
   */
  public void report(Finding finding) {
    document.part(finding.part());
    budget.addFinding();
    (finding.isReported() ? findings : held).add(finding);
  }

  /**
   * Looks whether there is time left for the document.
   *
   * @throws LimitExceededException if there is none, or the thread was interrupted
   */
  void goOn() {
    budget.goOn();
  }

  /** The document's blocks, analyzed; shared by all checks. */
  AnalyzedDocument texts() {
    return texts;
  }

  /** The reported findings, in the order in which they were added; mutable. */
  List<Finding> findings() {
    return findings;
  }

  /** The findings that are held back; mutable. */
  List<Finding> held() {
    return held;
  }
}
