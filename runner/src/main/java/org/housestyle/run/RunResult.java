package org.housestyle.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.housestyle.Finding;

/**
 * What came of checking some files. The same for any number of threads.
 *
 * @param files those in which something was seen, by path
 * @param errors those that could not be checked, or not be changed, by path
 * @param checked how many could
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

  /** What was seen, in numbers. */
  public Totals totals() {
    Totals totals = Totals.NONE;
    for (CheckedFile file : files) {
      totals = totals.plus(Totals.of(file.result()));
    }
    return totals;
  }

  /**
   * Whether the settings let a run fail for one of the findings, or for a problem with a
   * suppression, which weighs as much as a warning.
   *
   * @param base the folder that the paths of files are seen from
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
  public RunResult with(UnaryOperator<CheckedFile> told) {
    return new RunResult(files.stream().map(told).toList(), errors, checked, unread);
  }
}
