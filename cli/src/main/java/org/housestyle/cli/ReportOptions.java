// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.report.BuiltInFormat;
import org.housestyle.report.Report;
import org.housestyle.report.ReportDetail;
import org.housestyle.report.ReportFormat;
import org.housestyle.report.StatisticsReport;
import org.housestyle.service.ReportFile;
import picocli.CommandLine.Option;

/** The options for reports. */
final class ReportOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      order = 11,
      completionCandidates = FormatConverter.All.class,
      description = "What the report looks like: ${COMPLETION-CANDIDATES}. Default: text.")
  private ReportFormat format;

  @Option(
      names = "--statistics",
      order = 11,
      description = "Only count: how many findings each rule has, the most frequent first.")
  private boolean statistics;

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      order = 12,
      description = "Write the report there, not to standard output.")
  private String file;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      order = 12,
      converter = ReportFileConverter.class,
      description = "Write a report to a file as well, such as json=report.json. Repeatable.")
  private List<ReportFile> others = new ArrayList<>();

  @Option(
      names = "--explain",
      order = 13,
      description = "Say how each term is used, and what was seen and not reported, and why.")
  private boolean explain;

  @Option(
      names = "--show-held",
      order = 13,
      description =
          "List what was seen and not reported, or suppressed, with the usage and the reason, in"
              + " text, line, json, html and sarif.")
  private boolean showHeld;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      order = 14,
      description =
          "Use colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, which honours"
              + " NO_COLOR.")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      order = 15,
      description = "No summary and no progress on standard error.")
  private boolean quiet;

  /**
   * Opens the destinations of the reports.
   *
   * @param checked the files and folders that are checked
   * @throws InvalidUseException if one cannot be opened, or the options contradict each other
   */
  Outputs open(List<Path> checked, Channels channels) {
    if (statistics && format != null) {
      throw new InvalidUseException("--statistics has a format of its own; leave out --format");
    }
    Outputs outputs = new Outputs();
    try {
      Destination first =
          file == null
              ? Destination.standardOutput(channels)
              : Destination.file(file, checked, channels);
      outputs.add(first, report(new ReportDetail(colours(channels), explain, showHeld)));
      for (ReportFile other : others) {
        outputs.add(
            Destination.file(other.file(), checked, channels),
            other.format().report(new ReportDetail(false, explain, showHeld)));
      }
      return outputs;
    } catch (InvalidUseException e) {
      outputs.close();
      throw e;
    }
  }

  private Report report(ReportDetail detail) {
    return statistics ? new StatisticsReport() : format().report(detail);
  }

  private ReportFormat format() {
    return format == null ? BuiltInFormat.TEXT : format;
  }

  /** Whether the first report has colours: "auto" applies to a terminal, not to a file. */
  private boolean colours(Channels channels) {
    return file == null ? channels.terminal().colours(color) : color == ColorChoice.ALWAYS;
  }

  /** The progress line; it draws nothing if it is unwanted. */
  ProgressLine progress(Channels channels) {
    boolean shown = !quiet && channels.terminal().showsProgress();
    return new ProgressLine(channels.notices(), System::nanoTime, shown);
  }

  /** Whether to print a summary for a person. */
  boolean summarises() {
    return !quiet && (format() == BuiltInFormat.TEXT || format() == BuiltInFormat.LINE);
  }
}
