// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.nio.file.Path;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.Part;
import org.housestyle.rule.Level;
import org.housestyle.text.SourceText;

/**
 * A file that was read and checked.
 *
 * @param path its path as it is reported, with forward slashes
 * @param parts its texts, in their order; a text file has one
 * @param result what was found in it
 */
public record CheckedFile(String path, List<Part> parts, CheckResult result) {

  /** Takes a copy of the list. */
  public CheckedFile {
    parts = List.copyOf(parts);
  }

  /** A text file. */
  public CheckedFile(String path, SourceText source, CheckResult result) {
    this(path, List.of(Part.of(source)), result);
  }

  /** The text that a finding's offsets count in. */
  public SourceText source(Finding finding) {
    return Part.named(finding.part(), parts).source();
  }

  /** The text that a problem's offsets count in. */
  public SourceText source(DocumentProblem problem) {
    return Part.named(problem.part(), parts).source();
  }

  /**
   * Whether a finding makes the run fail by its settings. A problem with a suppression counts as a
   * warning.
   *
   * @param base the folder that the path is relative to
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
    return new CheckedFile(path, parts, other);
  }
}
