// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.List;
import org.housestyle.run.FileError;

/** The exit codes. Scripts may rely on the numbers. */
public enum ExitCode {
  /** No finding has the level of {@code --fail-on} or a higher one. */
  CLEAN(0, "nothing at or above --fail-on was found"),
  /** At least one has. */
  FINDINGS(1, "there are findings at or above --fail-on, or --diff shows a change"),
  /** Wrong options, or mistakes in a configuration or rule pack; nothing was checked. */
  USAGE(2, "wrong use, or mistakes in a configuration or rule pack"),
  /** Some input could not be read or written. Takes precedence over {@link #FINDINGS}. */
  INPUT(3, "something could not be read or written; the rest was done");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** The exit code of a run. Unreadable input takes precedence over findings. */
  static ExitCode of(List<FileError> errors, boolean fails) {
    return !errors.isEmpty() ? INPUT : fails ? FINDINGS : CLEAN;
  }

  /** The exit status of the process. */
  public int number() {
    return number;
  }

  /** The meaning, as the help text prints it. */
  public String meaning() {
    return meaning;
  }
}
