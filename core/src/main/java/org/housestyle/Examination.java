package org.housestyle;

import java.util.List;
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
public record Examination(
    List<Finding> findings,
    List<Held> held,
    List<Suppression> suppressions,
    List<SuppressionProblem> problems) {

  /** Takes copies of the lists. */
  public Examination {
    findings = List.copyOf(findings);
    held = List.copyOf(held);
    suppressions = List.copyOf(suppressions);
    problems = List.copyOf(problems);
  }

  /** Whether nothing was seen that could be told. */
  public boolean isEmpty() {
    return findings.isEmpty() && held.isEmpty() && suppressions.isEmpty() && problems.isEmpty();
  }
}
