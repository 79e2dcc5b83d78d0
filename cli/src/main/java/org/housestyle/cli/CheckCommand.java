// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.housestyle.report.StreamingReport;
import org.housestyle.run.FileError;
import org.housestyle.run.FixResult;
import org.housestyle.run.GitException;
import org.housestyle.service.Input;
import org.housestyle.service.RunListener;
import org.housestyle.service.StyleCheck;
import org.housestyle.service.StyleService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code housestyle check}: reports the findings in files, folders or standard input. */
@Command(
    name = "check",
    header = "Checks copy; says for each term why, who says so and what to write.",
    footer = {
      "  housestyle check                          the folder you are in",
      "  housestyle check story.docx content/      a file and a folder",
      "  housestyle check --format json -o report.json content/",
      "  housestyle check --fix content/           make the safe edits, then check",
      "  housestyle check --since origin/main      what a branch adds",
      "  housestyle check --staged                 what the next commit adds",
      "  housestyle check --fail-on warning --guidance luxembourg content/",
      "  curl -s https://example.org/a.html | housestyle check --stdin-filename a.html"
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CheckCommand implements Callable<Integer> {

  private final Channels channels;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final BaselineOptions baseline = new BaselineOptions();
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
      throw new InvalidUseException("--fix rewrites files; for standard input: housestyle fix -");
    }
    baseline.rejectContradictions(fix, input.isStandardInput());
    cache.rejectContradictions(fix);
    StyleService service = input.service(style.builder());
    StyleCheck check = service.check();
    Input copy = input.unread();
    baseline.applyTo(check, service.baseline(copy), fix);
    cache.applyTo(check, service.cache(copy));
    try (Outputs outputs =
        output.open(input.isStandardInput() ? List.of() : input.named(), channels)) {
      Checked checked;
      try (ProgressLine progress = output.progress(channels)) {
        checked = fix ? fix(service, progress) : check(check, progress, outputs.streaming());
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

  /** Findings that were just written to a baseline do not fail the run. */
  private ExitCode exitCode(Checked checked) {
    ExitCode code = ExitCode.of(checked.errors(), checked.fails());
    return baseline.isWriting() && code == ExitCode.FINDINGS ? ExitCode.CLEAN : code;
  }

  private Checked fix(StyleService service, ProgressLine progress) {
    FixResult fixed = service.fix(input.files(), progress);
    FixLines.unfinished(fixed).forEach(channels.notices()::line);
    return Checked.of(fixed.left(), service.fails(fixed.left()), FixLines.summary(fixed, true));
  }

  private Checked check(StyleCheck check, ProgressLine progress, Optional<StreamingReport> report) {
    RunListener listener = new CheckNotices(channels.notices(), progress, baseline.name());
    Input copy = input.input(channels.in());
    try {
      return report.isPresent() && !input.isStandardInput() && check.isPerFile()
          ? Checked.of(check, copy, listener, report.get())
          : Checked.of(check.run(copy, listener));
    } catch (GitException e) {
      throw new InvalidUseException(baseline.gitOption() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new InvalidUseException(e.getMessage());
    }
  }
}
