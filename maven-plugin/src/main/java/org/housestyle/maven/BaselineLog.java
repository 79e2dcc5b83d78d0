// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.File;
import org.apache.maven.plugin.logging.Log;
import org.housestyle.report.Count;
import org.housestyle.service.RunListener;

/**
 * Logs whether the baseline is up to date.
 *
 * @param baseline null if there is none
 */
record BaselineLog(Log log, File baseline) implements RunListener {

  @Override
  public void fileDone(int done, int all) {
    // A build shows no progress.
  }

  @Override
  public void baselineOutdated(int gone) {
    log.info(
        "Housestyle: "
            + baseline.getName()
            + ": "
            + Count.of(gone, "finding")
            + " in it no longer there; write it again");
  }
}
