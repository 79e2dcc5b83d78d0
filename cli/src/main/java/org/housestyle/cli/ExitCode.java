package org.housestyle.cli;

import java.util.List;
import org.housestyle.run.FileError;

/** How the command ends. Scripts may rely on the numbers. */
public enum ExitCode {
  /** Nothing was found that weighs as much as {@code --fail-on}. */
  CLEAN(0, "nothing at or above --fail-on was found"),
  /** Something was. */
  FINDINGS(1, "there are findings at or above --fail-on, or --diff shows a change"),
  /** A wrong option, configuration or rule pack; nothing was checked. */
  USAGE(2, "wrong use, or mistakes in a configuration or rule pack"),
  /** The rest was done; this wins over {@link #FINDINGS}. */
  INPUT(3, "something could not be read or written; the rest was done");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** How a run ends. Input that could not be read is the graver news. */
  static ExitCode of(List<FileError> errors, boolean fails) {
    return !errors.isEmpty() ? INPUT : fails ? FINDINGS : CLEAN;
  }

  /** What the process returns. */
  public int number() {
    return number;
  }

  /** What it says, in a few words, as the help text prints it. */
  public String meaning() {
    return meaning;
  }
}
