package org.housestyle.maven;

import java.util.List;
import java.util.stream.Stream;
import org.housestyle.report.Printable;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;
import org.housestyle.text.Position;

/**
 * A finding, or a problem with a suppression, in one line of a log.
 *
 * @param path the file it is in, as it is reported
 * @param level how much it weighs
 * @param text its place, message and rule
 */
record FindingLine(String path, Level level, String text) {

  /** All findings and problems of a result, file by file. */
  static List<FindingLine> of(RunResult result) {
    return result.files().stream().flatMap(FindingLine::of).toList();
  }

  private static Stream<FindingLine> of(CheckedFile file) {
    Stream<FindingLine> findings =
        file.examination().findings().stream()
            .map(
                it ->
                    at(
                        file,
                        it.start(),
                        it.level(),
                        it.message() + " [" + it.rule().qualifiedId() + "]"));
    Stream<FindingLine> problems =
        file.examination().problems().stream()
            .map(it -> at(file, it.start(), Level.WARNING, it.message()));
    return Stream.concat(findings, problems);
  }

  private static FindingLine at(CheckedFile file, Position place, Level level, String message) {
    String text = file.path() + ":" + place.line() + ":" + place.column() + ": " + message;
    return new FindingLine(file.path(), level, Printable.of(text));
  }
}
