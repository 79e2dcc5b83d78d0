package org.housestyle.maven;

import org.apache.maven.plugin.logging.Log;
import org.housestyle.report.Count;
import org.housestyle.report.DiagnosticLine;
import org.housestyle.report.Printable;
import org.housestyle.run.FixResult;
import org.housestyle.run.FixedFile;
import org.housestyle.run.RunResult;

/** Logs the result of a run. */
final class ResultLog {

  private final Log log;

  ResultLog(Log log) {
    this.log = log;
  }

  /** Each finding, and each problem with a suppression, in a line of its level. */
  void findings(RunResult result) {
    for (DiagnosticLine line : DiagnosticLine.of(result)) {
      switch (line.level()) {
        case ERROR -> log.error(line.text());
        case WARNING -> log.warn(line.text());
        case ADVICE -> log.info(line.text());
      }
    }
  }

  /**
   * Logs the summary of a check.
   *
   * @param names the reports that were written; may be empty
   */
  void summary(RunResult result, String names) {
    log.info(
        "Housestyle: "
            + Count.of(result.checked(), "file")
            + " checked, "
            + FindingCount.of(result.totals())
            + (result.unread().isEmpty() ? "" : "; " + result.unread() + " not read")
            + (names.isEmpty() ? "" : "; written: " + names));
  }

  /** Logs the changes by file, what is left, and a summary. */
  void fixed(FixResult result) {
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
            + " made in "
            + Count.of(result.changed().size(), "file")
            + "; left: "
            + FindingCount.of(result.left().totals()));
  }
}
