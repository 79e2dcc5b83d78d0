// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.util.List;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.run.Totals;
import org.housestyle.run.UnreadFiles;

/** The outcome of a check. Immutable. */
public final class CheckOutcome {

  private final RunResult result;
  private final Totals totals;
  private final boolean fails;

  CheckOutcome(RunResult result, Totals totals, boolean fails) {
    this.result = result;
    this.totals = totals;
    this.fails = fails;
  }

  /** The files with findings; none if a consumer got them. */
  public RunResult result() {
    return result;
  }

  /** The numbers of findings in all files. */
  public Totals totals() {
    return totals;
  }

  /** The files that could not be checked, by path. */
  public List<FileError> errors() {
    return result.errors();
  }

  /** How many files were checked. */
  public int checked() {
    return result.checked();
  }

  /** How many files of the folders hold copy that no reader reads. */
  public UnreadFiles unread() {
    return result.unread();
  }

  /** Whether a finding, or a problem with a suppression, makes the run fail. */
  public boolean fails() {
    return fails;
  }
}
