package org.housestyle.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.housestyle.report.StreamingReport;
import org.housestyle.run.CheckRun;
import org.housestyle.run.CleanFiles;
import org.housestyle.run.FileError;
import org.housestyle.run.FixResult;
import org.housestyle.run.House;
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
      "  housestyle check --fix content/           make the safe edits, report the rest",
      "  housestyle check --since origin/main      what a branch adds",
      "  housestyle check --fail-on warning --guidance luxembourg content/",
      "  pandoc story.docx -t html | housestyle check --stdin-filename story.html"
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CheckCommand implements Callable<Integer> {

  private final Channels channels;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final KnownOptions known = new KnownOptions();
  @Mixin private final CacheOptions cache = new CacheOptions();
  @Mixin private final ReportOptions output = new ReportOptions();
  @Mixin private final StyleOptions style = new StyleOptions();

  @Option(
      names = "--fix",
      order = 10,
      description = "First make the safe edits, as housestyle fix does; then report what is left.")
  private boolean fix;

  CheckCommand(Channels channels) {
    this(channels, List.of());
  }

  /** A check of these paths, as arguments name them. */
  CheckCommand(Channels channels, List<String> paths) {
    this.channels = channels;
    input.add(paths);
  }

  @Override
  public Integer call() {
    input.rejectContradictions();
    if (fix && input.isStandardInput()) {
      throw new Misuse("--fix rewrites files; for standard input: housestyle fix -");
    }
    known.rejectContradictions(fix, input.isStandardInput());
    cache.rejectContradictions(fix);
    House house = style.house(input.encoding());
    input.prepare(house);
    KnownFindings knownFindings = known.read(channels.notices());
    try (Outputs outputs = output.open(channels)) {
      Checked checked;
      try (ProgressLine progress = output.progress(channels)) {
        checked = check(house, knownFindings, progress, outputs.streaming());
      }
      boolean written = checked.reports().write(outputs);
      for (FileError error : checked.errors()) {
        channels.notices().line(error.path() + ": " + error.message());
      }
      if (output.summarises()) {
        channels.notices().line(checked.summary());
      }
      return (written ? exitCode(checked) : ExitCode.INPUT).number();
    }
  }

  /** Who has just written down what is known is not told of it. */
  private ExitCode exitCode(Checked checked) {
    ExitCode code = ExitCode.of(checked.errors(), checked.fails());
    return known.isWriting() && code == ExitCode.FINDINGS ? ExitCode.CLEAN : code;
  }

  private Checked check(
      House house,
      KnownFindings knownFindings,
      ProgressLine progress,
      Optional<StreamingReport> report) {
    if (fix) {
      FixResult fixed = input.run(house, progress).fix(input.files(house));
      FixLines.unfinished(fixed).forEach(channels.notices()::line);
      return Checked.of(fixed.left(), house, FixLines.summary(fixed, true));
    }
    Optional<CleanFiles> clean = cache.open(channels.notices());
    CheckRun run = input.checking(house, progress);
    if (clean.isPresent()) {
      run = run.remembering(clean.get());
    }
    Checked checked =
        report.isPresent() && !input.isStandardInput() && knownFindings.isNone()
            ? Checked.of(run, input.files(house), house, report.get())
            : Checked.of(input.check(run, house, knownFindings, channels.in()), house);
    if (clean.isPresent()) {
      CacheOptions.save(clean.get(), channels.notices());
    }
    return checked;
  }
}
