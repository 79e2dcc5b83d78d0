// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import org.housestyle.Status;
import org.housestyle.report.Count;
import org.housestyle.run.Totals;

/** Words the number of findings. */
final class FindingCount {

  private FindingCount() {}

  /** The findings by level, problems with the documents, and what the baseline holds back. */
  static String of(Totals totals) {
    String known =
        totals.known() == 0 ? "" : "; " + totals.known() + " " + new Status.Baseline().reason();
    String problems = Count.problems(totals);
    if (problems.isEmpty() && totals.findings() == 0) {
      return "no " + (known.isEmpty() ? "" : "new ") + "findings" + known;
    }
    return Count.of(totals.errors(), "error")
        + ", "
        + Count.of(totals.warnings(), "warning")
        + ", "
        + totals.advice()
        + " advice"
        + (problems.isEmpty() ? "" : ", " + problems)
        + known;
  }
}
