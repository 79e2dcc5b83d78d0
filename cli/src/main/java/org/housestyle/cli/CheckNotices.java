// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import org.housestyle.report.Count;
import org.housestyle.service.RunListener;

/**
 * Reports the events of a check, other than findings, on standard error.
 *
 * @param baseline the name of the baseline, if there is one
 */
record CheckNotices(Notices notices, ProgressLine progress, String baseline)
    implements RunListener {

  @Override
  public void fileDone(int done, int all) {
    progress.fileDone(done, all);
  }

  @Override
  public void baselineWritten(int findings) {
    notices.line(baseline + ": " + Count.of(findings, "finding") + " written");
  }

  @Override
  public void baselineOutdated(int gone) {
    notices.line(
        baseline
            + ": "
            + Count.of(gone, "finding")
            + " in it no longer there; remove them: --prune-baseline");
  }

  @Override
  public void baselinePruned(int gone) {
    notices.line(baseline + ": " + Count.of(gone, "finding") + " no longer there and removed");
  }

  @Override
  public void cacheProblem(String message) {
    notices.line(message);
  }
}
