// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.housestyle.files.AtomicFile;
import org.housestyle.report.ReportDetail;
import org.housestyle.report.ReportFormat;
import org.housestyle.run.RunResult;

/**
 * A report that goes to a file: {@code json=report.json}.
 *
 * @param format its format
 * @param file the name of the file as given
 */
public record ReportFile(ReportFormat format, String file) {

  /**
   * Parses {@code FORMAT=FILE}; empty if it is not of that form.
   *
   * @param formats finds a format by its name; what it throws is thrown here
   */
  public static Optional<ReportFile> parse(String text, Function<String, ReportFormat> formats) {
    int equals = text.indexOf('=');
    return equals < 1 || equals == text.length() - 1
        ? Optional.empty()
        : Optional.of(
            new ReportFile(formats.apply(text.substring(0, equals)), text.substring(equals + 1)));
  }

  /**
   * Writes a report in UTF-8; missing folders are created.
   *
   * @param path where it goes
   */
  public static void write(ReportFormat format, RunResult result, Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    try (AtomicFile file = AtomicFile.open(path);
        Writer out =
            new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8))) {
      format.report(ReportDetail.PLAIN).write(result, out);
      out.flush();
      file.complete();
    }
  }
}
