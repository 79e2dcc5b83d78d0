// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.batch.CheckRun;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Copy;
import org.housestyle.run.FileError;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;

/** Runs to report of. */
final class Runs {

  /** A name that means something to a terminal, to XML, to a URI and to GitHub's runner. */
  static final String HOSTILE_NAME = "é/a b, 100%0A:\u001B[31m\"]]>'<.md";

  /** Copy of the same kind, with a finding and a comment that silences nothing. */
  static final String HOSTILE_COPY =
      """
      <!-- housestyle-ignore client: {0} ]]> -->

      \u001B]0;x\u0007 ::error:: child porn ]]> &amp; %0A \u009B "more".
      """;

  private Runs() {}

  /** A run over one text. */
  static RunResult of(String name, String copy) {
    return new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE)
        .check(name, copy.getBytes(StandardCharsets.UTF_8));
  }

  /** A run over hostile copy, and over a file of a hostile name that cannot be read. */
  static RunResult hostile() {
    return together(
        of(HOSTILE_NAME, HOSTILE_COPY), unread("x" + HOSTILE_NAME, "no\u001B file\uFFFE"));
  }

  /** A run over a file that cannot be read. */
  static RunResult unread(String name, String message) {
    return new RunResult(List.of(), List.of(new FileError(name, message)), 0);
  }

  /** The run that consists of these. */
  static RunResult together(RunResult... runs) {
    List<CheckedFile> files = new ArrayList<>();
    List<FileError> errors = new ArrayList<>();
    int checked = 0;
    for (RunResult run : runs) {
      files.addAll(run.files());
      errors.addAll(run.errors());
      checked += run.checked();
    }
    return new RunResult(files, errors, checked);
  }

  static String write(ReportFormat format, RunResult result) throws IOException {
    StringWriter out = new StringWriter();
    format.report(ReportDetail.PLAIN).write(result, out);
    return out.toString();
  }
}
