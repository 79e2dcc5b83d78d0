package org.housestyle.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.housestyle.Housestyle;
import org.housestyle.rule.RulePack;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
  @Mixin private PackOption packs;

  @Option(
      names = "--guidance",
      paramLabel = "NAME",
      order = 21,
      description = "Prefer the wording of this body, such as ceop or luxembourg.")
  private String guidance;

  @Option(
      names = "--region",
      paramLabel = "NAME",
      order = 21,
      defaultValue = "en-GB",
      description =
          "Spell replacements as in en-GB, en-US, en-AU or en-CA. Default: ${DEFAULT-VALUE}.")
  private String region;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      order = 22,
      defaultValue = "error",
      description =
          "End with exit code 1 from this level on: ${COMPLETION-CANDIDATES}. Default:"
              + " ${DEFAULT-VALUE}.")
  private FailOn failOn;

  CheckCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    input.rejectContradictions();
    Housestyle housestyle = housestyle();
    try (Destination destination = output.open(channels)) {
      RunResult result;
      try (ProgressLine progress = output.progress(channels)) {
        result = input.check(housestyle, channels.in(), progress);
      }
      boolean written = destination.write(out -> output.report(channels).write(result, out));
      for (FileError error : result.errors()) {
        channels.notices().line(error.path() + ": " + error.message());
      }
      if (output.summarises()) {
        channels.notices().line(SummaryLine.of(result));
      }
      return (written ? failOn.exitCode(result) : ExitCode.INPUT).number();
    }
  }

  private Housestyle housestyle() {
    List<RulePack> read = packs.read();
    List<String> known = read.stream().flatMap(it -> it.guidance().stream()).distinct().toList();
    if (guidance != null && !known.contains(guidance)) {
      throw new Misuse(
          "no guidance \""
              + guidance
              + "\""
              + DidYouMean.hint(guidance, known)
              + " (known: "
              + String.join(", ", known)
              + ")");
    }
    Housestyle housestyle = inRegion(Housestyle.withRules(read));
    return guidance == null ? housestyle : housestyle.withGuidance(guidance);
  }

  private Housestyle inRegion(Housestyle housestyle) {
    try {
      return housestyle.withRegion(region);
    } catch (IllegalArgumentException e) {
      throw new Misuse("--region: " + e.getMessage());
    }
  }
}
