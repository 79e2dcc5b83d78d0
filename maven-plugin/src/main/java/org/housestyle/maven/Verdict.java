package org.housestyle.maven;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.housestyle.report.Printable;
import org.housestyle.rule.Level;
import org.housestyle.run.FileError;
import org.housestyle.run.House;
import org.housestyle.run.RunResult;

/** Whether the build may go on. */
final class Verdict {

  private static final int SHOWN = 5;

  private Verdict() {}

  /**
   * Ends the build if it must.
   *
   * @param basedir the folder that the paths of files are seen from
   * @param house says of each file which level fails the build
   * @throws MojoExecutionException if a file could not be checked
   * @throws MojoFailureException if a finding fails it
   */
  static void enforce(RunResult result, Path basedir, House house)
      throws MojoExecutionException, MojoFailureException {
    if (!result.errors().isEmpty()) {
      throw new MojoExecutionException(unread(result.errors()));
    }
    List<FindingLine> failing =
        FindingLine.of(result).stream()
            .filter(it -> house.fails(basedir.resolve(it.path()), it.level()))
            .toList();
    if (!failing.isEmpty()) {
      throw new MojoFailureException(failing(failing));
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

  private static String failing(List<FindingLine> findings) {
    Level least = findings.stream().map(FindingLine::level).max(Comparator.naturalOrder()).get();
    return "Housestyle: "
        + Count.of(findings.size(), "finding")
        + " at level "
        + least.id()
        + (least == Level.ERROR ? "" : " or above")
        + ":\n"
        + first(findings.stream().map(FindingLine::text).toList())
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
