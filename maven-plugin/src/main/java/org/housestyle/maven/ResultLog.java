package org.housestyle.maven;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.housestyle.report.Report;
import org.housestyle.rule.Level;
import org.housestyle.run.RunResult;

/** Tells what came of a check: in the log of the build, and in a file if one is wanted. */
final class ResultLog {

  private final Log log;

  ResultLog(Log log) {
    this.log = log;
  }

  /**
   * Writes the report to the file, or each finding to the log if there is no file; then a summary.
   */
  void write(RunResult result, Report report, File outputFile) throws MojoExecutionException {
    if (outputFile == null) {
      FindingLine.of(result).forEach(this::line);
      log.info(summary(result));
    } else {
      writeFile(result, report, outputFile.toPath());
      log.info(summary(result) + "; report: " + outputFile);
    }
  }

  private void line(FindingLine line) {
    switch (line.level()) {
      case ERROR -> log.error(line.text());
      case WARNING -> log.warn(line.text());
      case ADVICE -> log.info(line.text());
    }
  }

  private static void writeFile(RunResult result, Report report, Path file)
      throws MojoExecutionException {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        report.write(result, out);
      }
    } catch (IOException e) {
      throw Settings.wrong("outputFile", file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static String summary(RunResult result) {
    String files = "Housestyle: " + Count.of(result.checked(), "file") + " checked, ";
    if (result.findings().findAny().isEmpty()) {
      return files + "no findings";
    }
    return files
        + Count.of(result.count(Level.ERROR), "error")
        + ", "
        + Count.of(result.count(Level.WARNING), "warning")
        + ", "
        + result.count(Level.ADVICE)
        + " advice";
  }
}
