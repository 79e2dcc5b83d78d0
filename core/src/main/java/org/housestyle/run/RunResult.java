package org.housestyle.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.housestyle.Examination;
import org.housestyle.Finding;
import org.housestyle.rule.Level;

/**
 * What came of checking some files. The same for any number of threads.
 *
 * @param files those in which something was seen, by path
 * @param errors those that could not be checked, or not be changed, by path
 * @param checked how many could
 */
public record RunResult(List<CheckedFile> files, List<FileError> errors, int checked) {

  /** Takes copies of the lists. */
  public RunResult {
    files = List.copyOf(files);
    errors = List.copyOf(errors);
  }

  /** Every finding, by path and place. */
  public Stream<Finding> findings() {
    return files.stream().flatMap(file -> file.examination().findings().stream());
  }

  /** How many findings have exactly this level. */
  public int count(Level level) {
    int count = 0;
    for (CheckedFile file : files) {
      for (Finding finding : file.examination().findings()) {
        count += finding.level() == level ? 1 : 0;
      }
    }
    return count;
  }

  /**
   * Whether the house lets a run fail for one of the findings, or for a problem with a suppression,
   * which weighs as much as a warning.
   *
   * @param base the folder that the paths of files are seen from
   */
  public boolean fails(Path base, House house) {
    for (CheckedFile file : files) {
      if (fails(base, house, file.path(), file.examination())) {
        return true;
      }
    }
    return false;
  }

  private static boolean fails(Path base, House house, String name, Examination seen) {
    if (seen.findings().isEmpty() && seen.problems().isEmpty()) {
      return false;
    }
    Path path = base.resolve(Paths.named(name));
    for (Finding finding : seen.findings()) {
      if (house.fails(path, finding.level())) {
        return true;
      }
    }
    return !seen.problems().isEmpty() && house.fails(path, Level.WARNING);
  }

  /** The same run, of whose files something else is told. */
  RunResult with(UnaryOperator<CheckedFile> told) {
    return new RunResult(files.stream().map(told).toList(), errors, checked);
  }

  /** How many problems there are with comments that silence rules. */
  public int suppressionProblems() {
    int problems = 0;
    for (CheckedFile file : files) {
      problems += file.examination().problems().size();
    }
    return problems;
  }

  /** How many findings have a suggestion that may be applied unasked. */
  public int fixable() {
    int fixable = 0;
    for (CheckedFile file : files) {
      for (Finding finding : file.examination().findings()) {
        fixable += finding.isFixable() ? 1 : 0;
      }
    }
    return fixable;
  }
}
