package org.housestyle.cli;

import java.util.Locale;
import org.housestyle.rule.Level;
import org.housestyle.run.RunResult;

/** From which level on a finding makes the command fail. */
enum FailOn {
  ERROR,
  WARNING,
  ADVICE,
  NEVER;

  /** How a run ends. Input that could not be read is the graver news. */
  ExitCode exitCode(RunResult result) {
    if (!result.errors().isEmpty()) {
      return ExitCode.INPUT;
    }
    boolean fails = this != NEVER && result.countAtLeast(Level.valueOf(name())) > 0;
    return fails ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
