package org.housestyle.run;

import java.nio.file.Path;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.rule.Level;
import org.housestyle.text.SourceText;

/**
 * A file that was read and checked.
 *
 * @param path its path as it is reported, with forward slashes
 * @param source its text
 * @param result what was found in it
 */
public record CheckedFile(String path, SourceText source, CheckResult result) {

  /**
   * Whether the house lets a run fail for one of the findings, or for a problem with a suppression,
   * which weighs as much as a warning.
   *
   * @param base the folder that the path is seen from
   */
  public boolean fails(Path base, House house) {
    if (result.findings().isEmpty() && result.problems().isEmpty()) {
      return false;
    }
    Path file = base.resolve(Paths.named(path));
    for (Finding finding : result.findings()) {
      if (house.fails(file, finding.level())) {
        return true;
      }
    }
    return !result.problems().isEmpty() && house.fails(file, Level.WARNING);
  }

  /** The same file, of which something else is told. */
  CheckedFile with(CheckResult other) {
    return new CheckedFile(path, source, other);
  }
}
