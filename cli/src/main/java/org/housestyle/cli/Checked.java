// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.housestyle.report.StreamingReport;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.service.CheckOutcome;
import org.housestyle.service.Input;
import org.housestyle.service.RunListener;
import org.housestyle.service.StyleCheck;

/**
 * The outcome of a check.
 *
 * @param reports writes the reports, and says whether all could be written
 * @param errors the files that could not be checked
 * @param fails whether a finding makes the run fail
 * @param summary one line for a person
 */
record Checked(Reports reports, List<FileError> errors, boolean fails, String summary) {

  /** Reports that are ready to be written. */
  @FunctionalInterface
  interface Reports {
    boolean write(Outputs outputs);
  }

  /** The parts of a report about single files, in UTF-8, by path. Thread-safe. */
  private record Parts(StreamingReport report, Map<String, byte[]> byPath)
      implements Consumer<CheckedFile>, Reports {

    @Override
    public void accept(CheckedFile file) {
      byPath.put(file.path(), report.part(file));
    }

    @Override
    public boolean write(Outputs outputs) {
      return outputs.write(List.copyOf(byPath.values()));
    }
  }

  /** A result whose files are all known. */
  static Checked of(RunResult result, boolean fails, String summary) {
    return new Checked(outputs -> outputs.write(result), result.errors(), fails, summary);
  }

  /** The same, with the summary of a check. */
  static Checked of(CheckOutcome outcome) {
    return of(outcome.result(), outcome.fails(), summary(outcome));
  }

  /** Checks files and reports each at once, so that the texts of a large tree are not kept. */
  static Checked of(StyleCheck check, Input input, RunListener listener, StreamingReport report) {
    Parts parts = new Parts(report, Collections.synchronizedMap(new TreeMap<>()));
    CheckOutcome outcome = check.run(input, listener, parts);
    return new Checked(parts, outcome.errors(), outcome.fails(), summary(outcome));
  }

  private static String summary(CheckOutcome outcome) {
    return SummaryLine.of(
        outcome.checked(), outcome.totals(), outcome.errors().size(), outcome.unread());
  }
}
