// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.PartOrder;
import org.housestyle.suppress.Suppression;

/**
 * What a check of one document found, in the order of its text. Immutable and thread-safe; no
 * accessor returns null.
 */
public final class CheckResult {

  /** Nothing was found. */
  public static final CheckResult NOTHING =
      new CheckResult(PartOrder.ONE_PART, List.of(), List.of(), List.of(), List.of());

  private final PartOrder order;
  private final List<Finding> findings;
  private final List<Finding> held;
  private final List<Suppression> suppressions;
  private final List<DocumentProblem> problems;

  CheckResult(
      PartOrder order,
      List<Finding> findings,
      List<Finding> held,
      List<Suppression> suppressions,
      List<DocumentProblem> problems) {
    this.order = order;
    this.findings = List.copyOf(findings);
    this.held = List.copyOf(held);
    this.suppressions = List.copyOf(suppressions);
    this.problems = List.copyOf(problems);
  }

  /** The findings that are reported. */
  public List<Finding> findings() {
    return findings;
  }

  /** The findings that are held back; their status says why. */
  public List<Finding> held() {
    return held;
  }

  /** What comments suppress, whether they suppress a finding or not. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  /**
   * Copy that could not be read, mistakes in comments that suppress rules, and comments that
   * suppress nothing.
   */
  public List<DocumentProblem> problems() {
    return problems;
  }

  /** Whether nothing was found, and no comment suppresses a rule. */
  public boolean isEmpty() {
    return findings.isEmpty() && held.isEmpty() && suppressions.isEmpty() && problems.isEmpty();
  }

  /** The same result with other reported findings. */
  public CheckResult withFindings(List<Finding> others) {
    return new CheckResult(order, others, held, suppressions, problems);
  }

  /** The same result with some of the reported findings held back. */
  public CheckResult holding(Predicate<Finding> which, Status status) {
    List<Finding> reported = new ArrayList<>();
    List<Finding> more = new ArrayList<>(held);
    for (Finding finding : findings) {
      if (which.test(finding)) {
        more.add(finding.with(status));
      } else {
        reported.add(finding);
      }
    }
    more.sort(order.comparing(Finding::part, Finding::span));
    return new CheckResult(order, reported, more, suppressions, problems);
  }

  /** The same result with some of the problems only. */
  public CheckResult withProblems(Predicate<DocumentProblem> which) {
    List<DocumentProblem> some = problems.stream().filter(which).toList();
    return new CheckResult(order, findings, held, suppressions, some);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckResult it
        && findings.equals(it.findings)
        && held.equals(it.held)
        && suppressions.equals(it.suppressions)
        && problems.equals(it.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(findings, held);
  }

  @Override
  public String toString() {
    return "findings " + findings + ", held " + held + ", problems " + problems;
  }
}
