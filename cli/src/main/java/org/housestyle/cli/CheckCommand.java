package org.housestyle.cli;

import java.util.concurrent.Callable;
import org.housestyle.run.FileError;
import org.housestyle.run.House;
import org.housestyle.run.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code housestyle check}: reports the findings in files, folders or standard input. */
@Command(
    name = "check",
    header = "Checks copy; tells of each term why, who says so and what to write.",
    footer = {
      "  housestyle check                          the folder you are in",
      "  housestyle check story.md content/        a file and a folder",
      "  housestyle check --format json -o report.json content/",
      "  housestyle check --fail-on warning --guidance luxembourg content/",
      "  pandoc story.docx -t html | housestyle check --stdin-filename story.html"
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CheckCommand implements Callable<Integer> {

  private final Channels channels;

  @Mixin private InputOptions input;
  @Mixin private ReportOptions output;
  @Mixin private StyleOptions style;

  CheckCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    input.rejectContradictions();
    House house = style.house(input.encoding());
    input.prepare(house);
    try (Destination destination = output.open(channels)) {
      RunResult result;
      try (ProgressLine progress = output.progress(channels)) {
        result = input.check(house, channels.in(), progress);
      }
      boolean written = destination.write(out -> output.report(channels).write(result, out));
      for (FileError error : result.errors()) {
        channels.notices().line(error.path() + ": " + error.message());
      }
      if (output.summarises()) {
        channels.notices().line(SummaryLine.of(result));
      }
      return (written ? ExitCode.of(result, house) : ExitCode.INPUT).number();
    }
  }
}
