// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.housestyle.Finding;

/**
 * The result of checking files. The same for any number of threads.
 *
 * @param files the files with findings, held ones included, or with suppressions, by path
 * @param errors the files that could not be checked or changed, by path
 * @param checked how many files were checked
 * @param unread how many files of the folders hold copy that no reader reads
 */
public record RunResult(
    List<CheckedFile> files, List<FileError> errors, int checked, UnreadFiles unread) {

  /** Takes copies of the lists. */
  public RunResult {
    files = List.copyOf(files);
    errors = List.copyOf(errors);
  }

  /** A result in which all files were read, or named as errors. */
  public RunResult(List<CheckedFile> files, List<FileError> errors, int checked) {
    this(files, errors, checked, UnreadFiles.NONE);
  }

  /** Every finding, by path and place. */
  public Stream<Finding> findings() {
    return files.stream().flatMap(file -> file.result().findings().stream());
  }

  /** The number of findings and problems. */
  public Totals totals() {
    Totals totals = Totals.NONE;
    for (CheckedFile file : files) {
      totals = totals.plus(Totals.of(file.result()));
    }
    return totals;
  }

  /**
   * Whether a finding makes the run fail by its settings. A problem with a suppression counts as a
   * warning.
   *
   * @param base the folder that the paths of files are relative to
   */
  public boolean fails(Path base, SettingsResolver resolver) {
    for (CheckedFile file : files) {
      if (file.fails(base, resolver)) {
        return true;
      }
    }
    return false;
  }

  /** The same run, with every file replaced. */
  public RunResult with(UnaryOperator<CheckedFile> replacement) {
    return new RunResult(files.stream().map(replacement).toList(), errors, checked, unread);
  }
}
