// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import org.apache.maven.plugin.logging.Log;
import org.housestyle.report.Count;
import org.housestyle.report.DiagnosticLine;
import org.housestyle.report.Printable;
import org.housestyle.rule.Level;
import org.housestyle.run.FixResult;
import org.housestyle.run.FixedFile;
import org.housestyle.run.RunResult;

/** Logs the result of a run. */
final class ResultLog {

  private final Log log;

  ResultLog(Log log) {
    this.log = log;
  }

  /** Each finding with its reason and source, and each problem, in lines of its level. */
  void findings(RunResult result) {
    for (DiagnosticLine line : DiagnosticLine.of(result)) {
      log(line.level(), line.text());
      line.details().forEach(detail -> log(line.level(), "  " + detail));
    }
  }

  private void log(Level level, String text) {
    switch (level) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case ADVICE -> log.info(text);
    }
  }

  /**
   * Logs the summary of a check.
   *
   * @param files the reports that were written; may be empty
   */
  void summary(RunResult result, String files) {
    log.info(
        "Housestyle: "
            + Count.of(result.checked(), "file")
            + " checked, "
            + FindingCount.of(result.totals())
            + (result.unread().isEmpty() ? "" : "; " + result.unread() + " not read")
            + (files.isEmpty() ? "" : "; written: " + files));
  }

  /**
   * Logs the changes by file, what is left, and a summary.
   *
   * @param written whether the edits were made
   */
  void fixed(FixResult result, boolean written) {
    for (FixedFile file : result.changed()) {
      String edits = Count.of(file.fixed().applied(), "edit");
      log.info(Printable.of(file.path() + ": " + edits));
      if (!file.fixed().converged()) {
        log.warn(
            Printable.of(file.path() + ": stopped, as each edit made room for another; run again"));
      }
    }
    findings(result.left());
    log.info(
        "Housestyle: "
            + Count.of(result.left().checked(), "file")
            + " checked, "
            + Count.of(result.applied(), "edit")
            + (written ? " made in " : " to make in ")
            + Count.of(result.changed().size(), "file")
            + "; left: "
            + FindingCount.of(result.left().totals()));
  }
}
