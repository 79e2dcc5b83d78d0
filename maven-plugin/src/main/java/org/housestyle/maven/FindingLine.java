package org.housestyle.maven;

import java.util.List;
import org.housestyle.Finding;
import org.housestyle.report.Printable;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;

/**
 * A finding in one line of a log.
 *
 * @param path the file it is in, as it is reported
 * @param finding the finding
 * @param text its place, message and rule
 */
record FindingLine(String path, Finding finding, String text) {

  /** All findings of a result, in its order. */
  static List<FindingLine> of(RunResult result) {
    return result.files().stream()
        .flatMap(file -> file.examination().findings().stream().map(it -> of(file, it)))
        .toList();
  }

  private static FindingLine of(CheckedFile file, Finding finding) {
    String place =
        file.path() + ":" + finding.start().line() + ":" + finding.start().column() + ": ";
    return new FindingLine(
        file.path(),
        finding,
        Printable.of(place + finding.message() + " [" + finding.rule().qualifiedId() + "]"));
  }
}
