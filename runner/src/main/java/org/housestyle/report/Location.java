package org.housestyle.report;

import org.housestyle.Finding;
import org.housestyle.run.CheckedFile;
import org.housestyle.suppress.SuppressionProblem;
import org.housestyle.text.Position;

/**
 * Where something is, as reports for people say it: {@code a.md:12:3}, or {@code a.docx: paragraph
 * 12} where a format has places of its own.
 */
public final class Location {

  private Location() {}

  /** File and place of a finding. */
  public static String of(CheckedFile file, Finding finding) {
    return file.path() + afterPath(finding);
  }

  /** File and place of a problem. */
  public static String of(CheckedFile file, SuppressionProblem problem) {
    return file.path() + ":" + inFile(problem.start());
  }

  /** The place of a finding in its file. */
  public static String inFile(Finding finding) {
    return finding.place().orElseGet(() -> inFile(finding.start()));
  }

  /** Line and column. */
  public static String inFile(Position position) {
    return position.line() + ":" + position.column();
  }

  /** The place of a finding, to be written after the path of its file. */
  static String afterPath(Finding finding) {
    return (finding.place().isPresent() ? ": " : ":") + inFile(finding);
  }
}
