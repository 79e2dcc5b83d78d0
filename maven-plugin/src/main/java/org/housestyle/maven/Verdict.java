package org.housestyle.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.housestyle.report.Printable;
import org.housestyle.rule.Level;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;

/** Whether the build may go on. */
final class Verdict {

  private static final int SHOWN = 5;

  private Verdict() {}

  /**
   * Ends the build if it must.
   *
   * @param threshold the least level that fails the build, or nothing if none does
   * @throws MojoExecutionException if a file could not be checked
   * @throws MojoFailureException if a finding has the threshold's level, or a graver one
   */
  static void enforce(RunResult result, Optional<Level> threshold)
      throws MojoExecutionException, MojoFailureException {
    if (!result.errors().isEmpty()) {
      throw new MojoExecutionException(unread(result.errors()));
    }
    List<String> lines =
        FindingLine.of(result).stream()
            .filter(it -> threshold.filter(it.finding().level()::isAtLeast).isPresent())
            .map(FindingLine::text)
            .toList();
    if (!lines.isEmpty()) {
      throw new MojoFailureException(failing(lines, threshold.get()));
    }
  }

  private static String unread(List<FileError> errors) {
    List<String> lines =
        errors.stream().map(it -> Printable.of(it.path() + ": " + it.message())).toList();
    return "Housestyle: "
        + Count.of(lines.size(), "file")
        + " could not be checked; the rest was:\n"
        + first(lines)
        + "\nMend them, or leave them out with <excludes> (housestyle.excludes).";
  }

  private static String failing(List<String> lines, Level threshold) {
    boolean orAbove = threshold != Level.ERROR;
    return "Housestyle: "
        + Count.of(lines.size(), "finding")
        + " at level "
        + threshold.id()
        + (orAbove ? " or above" : "")
        + ":\n"
        + first(lines)
        + "\nReword the copy as suggested; to report without failing, set"
        + " -Dhousestyle.failOn=never.";
  }

  private static String first(List<String> lines) {
    String first =
        lines.stream().limit(SHOWN).map(line -> "  " + line).collect(Collectors.joining("\n"));
    int more = lines.size() - SHOWN;
    return more > 0 ? first + "\n  and " + more + " more" : first;
  }
}
