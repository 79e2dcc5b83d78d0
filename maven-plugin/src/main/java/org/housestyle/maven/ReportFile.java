package org.housestyle.maven;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.housestyle.report.ReportDetail;
import org.housestyle.report.ReportFormat;
import org.housestyle.report.ReportFormats;
import org.housestyle.run.RunResult;

/**
 * A report that goes to a file: {@code json=target/report.json}.
 *
 * @param parameter the one that says where it goes, for messages
 * @param format what it looks like
 * @param name the file as it was named
 * @param file where it goes
 */
record ReportFile(String parameter, ReportFormat format, String name, Path file) {

  /**
   * Reads the values of the parameter.
   *
   * @param values may be null
   * @param basedir what files are seen from
   */
  static List<ReportFile> all(List<String> values, Path basedir) throws MojoExecutionException {
    List<ReportFile> all = new ArrayList<>();
    for (String value : values == null ? List.<String>of() : values) {
      all.add(of(value == null ? "" : value.strip(), basedir));
    }
    return all;
  }

  private static ReportFile of(String value, Path basedir) throws MojoExecutionException {
    int equals = value.indexOf('=');
    if (equals < 1 || equals == value.length() - 1) {
      throw Settings.wrong(
          "reports",
          "\"" + value + "\" is no FORMAT=FILE, such as json=target/housestyle/report.json");
    }
    try {
      String name = value.substring(equals + 1);
      return new ReportFile(
          "reports", ReportFormats.named(value.substring(0, equals)), name, basedir.resolve(name));
    } catch (InvalidPathException e) {
      throw Settings.wrong("reports", "no file name: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw Settings.wrong("reports", e.getMessage(), e);
    }
  }

  /** Writes the report, in UTF-8; folders that are not there are made. */
  void write(RunResult result) throws MojoExecutionException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        format.report(ReportDetail.PLAIN).write(result, out);
      }
    } catch (IOException e) {
      throw Settings.wrong(parameter, file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
