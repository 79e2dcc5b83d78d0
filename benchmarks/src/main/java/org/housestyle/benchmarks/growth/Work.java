// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.housestyle.Housestyle;
import org.housestyle.report.BuiltInFormat;
import org.housestyle.report.ReportDetail;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.run.Progress;
import org.housestyle.service.Input;
import org.housestyle.service.RunListener;
import org.housestyle.service.StyleCheck;
import org.housestyle.service.StyleService;

/** What is done with copy; the same as the command does, but for reading files. */
enum Work {
  CHECK,
  FIX,
  BASELINE,
  TEXT,
  EXPLAIN,
  JSON,
  HTML,
  SARIF,
  CHECKSTYLE,
  JUNIT,
  GITHUB,
  GITLAB,
  RDJSON;

  private static final StyleService SERVICE =
      StyleService.of(
          Housestyle.withRules(BuiltInPacks.childProtection()), StandardCharsets.UTF_8, 1);

  /** Does the work. */
  void on(String copy, String ending) {
    Input input = Input.text("copy." + ending, copy.getBytes(StandardCharsets.UTF_8));
    try {
      switch (this) {
        case CHECK -> SERVICE.check().run(input, RunListener.NONE);
        case FIX -> SERVICE.preview(input, Progress.NONE);
        case BASELINE -> baseline(input);
        default -> report(input);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(Input input) throws IOException {
    BuiltInFormat format = this == EXPLAIN ? BuiltInFormat.TEXT : BuiltInFormat.valueOf(name());
    format
        .report(new ReportDetail(false, this == EXPLAIN, true))
        .write(SERVICE.check().run(input, RunListener.NONE).result(), Writer.nullWriter());
  }

  private static void baseline(Input input) throws IOException {
    Path file = Files.createTempFile("growth", ".baseline");
    Files.delete(file);
    try {
      StyleCheck first = SERVICE.check().writeBaseline(file);
      first.run(input, RunListener.NONE);
      SERVICE.check().baseline(file).run(input, RunListener.NONE);
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
