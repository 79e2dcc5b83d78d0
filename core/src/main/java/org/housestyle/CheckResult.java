package org.housestyle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.housestyle.suppress.Suppression;
import org.housestyle.suppress.SuppressionProblem;

/**
 * All that was seen in a document, in the order of its text.
 *
 * @param findings what is reported
 * @param held what is not, and why
 * @param suppressions what comments silence, used or not
 * @param problems what is wrong with comments that silence rules
 */
public record CheckResult(
    List<Finding> findings,
    List<Held> held,
    List<Suppression> suppressions,
    List<SuppressionProblem> problems) {

  /** Nothing was seen. */
  public static final CheckResult NOTHING =
      new CheckResult(List.of(), List.of(), List.of(), List.of());

  /** Takes copies of the lists. */
  public CheckResult {
    findings = List.copyOf(findings);
    held = List.copyOf(held);
    suppressions = List.copyOf(suppressions);
    problems = List.copyOf(problems);
  }

  /** Whether nothing was seen that could be told. */
  public boolean isEmpty() {
    return findings.isEmpty() && held.isEmpty() && suppressions.isEmpty() && problems.isEmpty();
  }

  /** The same, with some of the findings held back. */
  public CheckResult holding(Predicate<Finding> which, String reason) {
    List<Finding> reported = new ArrayList<>();
    List<Held> more = new ArrayList<>(held);
    for (Finding finding : findings) {
      if (which.test(finding)) {
        more.add(Held.of(finding, reason));
      } else {
        reported.add(finding);
      }
    }
    more.sort(Comparator.comparing(Held::span));
    return new CheckResult(reported, more, suppressions, problems);
  }

  /** The same, with some of the problems only. */
  public CheckResult withProblems(Predicate<SuppressionProblem> which) {
    return new CheckResult(findings, held, suppressions, problems.stream().filter(which).toList());
  }
}
