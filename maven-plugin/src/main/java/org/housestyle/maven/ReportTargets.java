// SPDX-License-Identifier: Apache-2.0
package org.housestyle.maven;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.report.ReportFormat;
import org.housestyle.report.ReportFormats;
import org.housestyle.run.RunResult;
import org.housestyle.service.ReportFile;

/** The files of the parameter {@code reports}. */
final class ReportTargets {

  private record Target(ReportFile report, Path path) {}

  private static final String PARAMETER = "reports";

  private final List<Target> targets = new ArrayList<>();
  private final ProjectFiles project;

  /**
   * Reads the values of the parameter.
   *
   * @param values may be null
   * @param basedir the folder that files are relative to
   * @param project says how files are named in the log
   */
  ReportTargets(List<String> values, Path basedir, ProjectFiles project)
      throws MojoExecutionException {
    this.project = project;
    for (String value : values == null ? List.<String>of() : values) {
      targets.add(target(value == null ? "" : value.strip(), basedir));
    }
  }

  private static Target target(String value, Path basedir) throws MojoExecutionException {
    try {
      ReportFile report =
          ReportFile.parse(value, ReportFormats::named)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "\""
                              + value
                              + "\" is not FORMAT=FILE, such as"
                              + " json=target/housestyle/report.json"));
      return new Target(report, basedir.resolve(report.file()));
    } catch (InvalidPathException e) {
      throw Parameters.wrong(PARAMETER, "not a file name: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw Parameters.wrong(PARAMETER, e.getMessage(), e);
    }
  }

  /** The files, relative to the folder of the whole build. */
  String files() {
    return targets.stream().map(it -> project.seen(it.path())).collect(Collectors.joining(", "));
  }

  /** Writes all reports. */
  void write(RunResult result) throws MojoExecutionException {
    for (Target target : targets) {
      write(PARAMETER, target.report().format(), result, target.path());
    }
  }

  /**
   * Writes one report.
   *
   * @param parameter the one that says where it goes, for messages
   */
  static void write(String parameter, ReportFormat format, RunResult result, Path file)
      throws MojoExecutionException {
    try {
      ReportFile.write(format, result, file);
    } catch (IOException e) {
      throw Parameters.wrong(parameter, file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
