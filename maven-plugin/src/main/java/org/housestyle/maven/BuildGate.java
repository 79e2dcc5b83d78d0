// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.housestyle.report.Count;
import org.housestyle.report.DiagnosticLine;
import org.housestyle.report.Printable;
import org.housestyle.rule.Level;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.service.StyleService;

/** Fails the build if it must. */
final class BuildGate {

  private static final int SHOWN = 5;

  private final StyleService service;
  private final int allowed;
  private final boolean logged;

  /**
   * Prepares a verdict.
   *
   * @param allowed how many findings that fail a build are let pass
   * @param logged whether the log has each finding already
   */
  BuildGate(StyleService service, int allowed, boolean logged) {
    this.service = service;
    this.allowed = allowed;
    this.logged = logged;
  }

  /**
   * Ends the build if it must.
   *
   * @throws MojoExecutionException if a file could not be checked
   * @throws MojoFailureException if a finding fails it, or a problem with a suppression
   */
  void enforce(RunResult result) throws MojoExecutionException, MojoFailureException {
    requireAllDone(result);
    if (!service.fails(result)) {
      return;
    }
    List<DiagnosticLine> failing =
        DiagnosticLine.of(result).stream()
            .filter(it -> service.fails(it.path(), it.level()))
            .toList();
    if (failing.size() > allowed) {
      throw new MojoFailureException(failing(failing, result.totals().fixable()));
    }
  }

  /**
   * Ends the build if something was left undone.
   *
   * @throws MojoExecutionException if a file could not be read, or not be changed
   */
  static void requireAllDone(RunResult result) throws MojoExecutionException {
    if (!result.errors().isEmpty()) {
      throw new MojoExecutionException(undone(result.errors()));
    }
  }

  /** The messages for files that could not be read or changed. */
  static List<String> lines(List<FileError> errors) {
    return errors.stream().map(it -> Printable.of(it.path() + ": " + it.message())).toList();
  }

  private static String undone(List<FileError> errors) {
    List<String> lines = lines(errors);
    return "Housestyle: "
        + Count.of(lines.size(), "file")
        + " could not be read or changed; the rest was done:\n"
        + first(lines)
        + "\nMend them, or leave them out with <excludes> (housestyle.excludes).";
  }

  private String failing(List<DiagnosticLine> findings, int safe) {
    Level least = findings.stream().map(DiagnosticLine::level).max(Comparator.naturalOrder()).get();
    return "Housestyle: "
        + Count.of(findings.size(), "finding")
        + " at level "
        + least.id()
        + (least == Level.ERROR ? "" : " or above")
        + (allowed > 0 ? ", and " + allowed + " allowed" : "")
        + (logged ? "; see above." : ":\n" + first(listed(findings)))
        + "\n"
        + (safe > 0
            ? "Run mvn housestyle:fix: "
                + Count.of(safe, "edit")
                + (safe == 1 ? " is" : " are")
                + " safe. "
            : "Reword the copy as suggested. ")
        + "To report without failing: -Dhousestyle.failOn=never";
  }

  private static List<String> listed(List<DiagnosticLine> findings) {
    return findings.stream().map(DiagnosticLine::text).toList();
  }

  private static String first(List<String> lines) {
    String first =
        lines.stream().limit(SHOWN).map(line -> "  " + line).collect(Collectors.joining("\n"));
    int more = lines.size() - SHOWN;
    return more > 0 ? first + "\n  and " + more + " more" : first;
  }
}
