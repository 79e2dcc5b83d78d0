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
   * Whether the settings let a run fail for one of the findings, or for a problem with a
   * suppression, which weighs as much as a warning.
   *
   * @param base the folder that the path is seen from
   */
  public boolean fails(Path base, SettingsResolver resolver) {
    if (result.findings().isEmpty() && result.problems().isEmpty()) {
      return false;
    }
    Settings settings = resolver.forFile(base.resolve(Paths.named(path)));
    for (Finding finding : result.findings()) {
      if (settings.fails(finding.level())) {
        return true;
      }
    }
    return !result.problems().isEmpty() && settings.fails(Level.WARNING);
  }

  /** The same file with another result. */
  public CheckedFile with(CheckResult other) {
    return new CheckedFile(path, source, other);
  }
}
