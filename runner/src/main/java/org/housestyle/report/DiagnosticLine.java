// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.util.List;
import java.util.stream.Stream;
import org.housestyle.Finding;
import org.housestyle.document.DocumentProblem;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;

/**
 * A finding, or a problem with a suppression, in one printable line of a log.
 *
 * @param path the file it is in, as it is reported
 * @param level its level
 * @param location its place, with the path
 * @param what its message and rule
 * @param details its reason and its first source, a line each; none for a problem
 */
public record DiagnosticLine(
    String path, Level level, String location, String what, List<String> details) {

  /** All findings and problems of a result, file by file. */
  public static List<DiagnosticLine> of(RunResult result) {
    return result.files().stream().flatMap(DiagnosticLine::of).toList();
  }

  /** The findings of a file, then its problems. */
  static Stream<DiagnosticLine> of(CheckedFile file) {
    return Stream.concat(
        file.result().findings().stream().map(finding -> of(file, finding)),
        file.result().problems().stream().map(problem -> of(file, problem)));
  }

  private static DiagnosticLine of(CheckedFile file, Finding finding) {
    return of(
        file,
        finding.level(),
        Location.of(file, finding),
        finding.message(),
        finding.rule().qualifiedId(),
        List.of(
            "why: " + Printable.of(finding.rule().why()),
            "source: " + Printable.of(finding.citations().get(0).inWords())));
  }

  private static DiagnosticLine of(CheckedFile file, DocumentProblem problem) {
    return of(
        file,
        Level.WARNING,
        Location.of(file, problem),
        problem.message(),
        Diagnostic.rule(problem),
        List.of());
  }

  private static DiagnosticLine of(
      CheckedFile file,
      Level level,
      String location,
      String message,
      String rule,
      List<String> details) {
    String what = Printable.of(message) + " [" + rule + "]";
    return new DiagnosticLine(file.path(), level, Printable.of(location), what, details);
  }

  /** A finding that is held back, in a line: {@code a.md:3:7: held: "term" (why) [rule]}. */
  static String ofHeld(CheckedFile file, Finding held) {
    return Printable.of(Location.of(file, held))
        + ": held: "
        + whyHeld(held)
        + " ["
        + held.rule().qualifiedId()
        + "]";
  }

  /** The term of a finding that is held back, with its usage and the reason. */
  static String whyHeld(Finding held) {
    String usage = held.isProse() ? held.usage().id() : "no prose";
    String reason = Printable.of(held.status().reason());
    return "\"" + Printable.of(held.text()) + "\" (" + usage + ": " + reason + ")";
  }

  /** The line without its level: {@code a.md:3:7: message [rule]}. */
  public String text() {
    return location + ": " + what;
  }

  /** The line: {@code a.md:3:7: level: message [rule]}. */
  public String textWithLevel() {
    return location + ": " + level.id() + ": " + what;
  }
}
