package org.housestyle.cli;

import org.housestyle.report.Report;
import picocli.CommandLine.Option;

/** What to say, and where. */
final class ReportOptions {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      order = 11,
      defaultValue = "text",
      description =
          "What the report looks like: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private ReportFormat format;

  @Option(
      names = {"-o", "--output-file"},
      paramLabel = "FILE",
      order = 12,
      description = "Write the report there, not to standard output.")
  private String file;

  @Option(
      names = "--explain",
      order = 13,
      description = "Say how each term is used, and what was seen and not reported, and why.")
  private boolean explain;

  @Option(
      names = "--show-held",
      order = 13,
      description =
          "List what was seen and not reported, or suppressed, with the usage and the reason.")
  private boolean showHeld;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      order = 14,
      defaultValue = "auto",
      description =
          "Use colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, which honours"
              + " NO_COLOR.")
  private ColorChoice color;

  @Option(
      names = {"-q", "--quiet"},
      order = 15,
      description = "No summary and no progress on standard error.")
  private boolean quiet;

  /**
   * Opens the place where the report goes.
   *
   * @throws Misuse if it cannot be opened
   */
  Destination open(Channels channels) {
    return file == null ? Destination.standardOutput(channels) : Destination.file(file, channels);
  }

  /** The report that was asked for. */
  Report report(Channels channels) {
    Terminal terminal = channels.terminal();
    // "auto" is about a terminal, and a file is none.
    boolean colours = file == null ? terminal.colours(color) : color == ColorChoice.ALWAYS;
    return format.report(colours, explain, showHeld);
  }

  /** A line that shows how far the run has come; it keeps silent where it would be in the way. */
  ProgressLine progress(Channels channels) {
    boolean shown = !quiet && channels.terminal().showsProgress();
    return new ProgressLine(channels.notices(), System::nanoTime, shown);
  }

  /** Whether to sum up the run for a person. */
  boolean summarises() {
    return !quiet && format == ReportFormat.TEXT;
  }
}
