// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.housestyle.report.Printable;
import org.housestyle.run.FileError;
import org.housestyle.run.FixResult;
import org.housestyle.run.GitException;
import org.housestyle.run.OfficeEdits;
import org.housestyle.service.FixSince;
import org.housestyle.service.Input;
import org.housestyle.service.StyleService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code housestyle fix}: makes the safe edits, or those chosen in a review. */
@Command(
    name = "fix",
    header = "Makes the safe edits in copy: those that fit their sentence and change no fact.",
    footer = {
      "  housestyle fix story.md content/        a file and a folder, in place",
      "  housestyle fix --diff content/          only show what would change",
      "  housestyle fix --diff content/ | git apply",
      "  housestyle fix --review story.md        choose the edits one by one",
      "  housestyle fix --comments story.docx    tracked changes; comments on the rest",
      "  housestyle fix --since origin/main      only what a branch changed",
      "  housestyle fix - <story.txt >fixed.txt  standard input to standard output"
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class FixCommand implements Callable<Integer> {

  private final Channels channels;

  @Mixin private InputOptions input;
  @Mixin private StyleOptions style;

  @Option(
      names = "--diff",
      order = 11,
      description = "Write nothing; print what would change, and end with 1 if anything would.")
  private boolean diff;

  @Option(
      names = "--review",
      order = 12,
      description =
          "Ask of each finding what to write, or why to ignore it; answers are read from"
              + " standard input.")
  private boolean review;

  @Option(
      names = "--changes",
      paramLabel = "HOW",
      order = 13,
      description =
          "In Word and OpenDocument files: track makes tracked changes, accept makes the edits"
              + " plainly. Default: track.")
  private OfficeChanges changes = OfficeChanges.TRACK;

  @Option(
      names = "--comments",
      order = 14,
      description = "In Word and OpenDocument files: add a comment on each finding that is left.")
  private boolean comments;

  @Option(
      names = "--since",
      paramLabel = "REV",
      order = 13,
      description =
          "Fix only what is on lines added or changed in git since this commit, branch or tag.")
  private String since;

  @Option(
      names = {"-q", "--quiet"},
      order = 15,
      description = "No summary and no progress on standard error.")
  private boolean quiet;

  FixCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    input.rejectContradictions();
    if (review && diff) {
      throw new InvalidUseException("--review and --diff do not go together; leave one out");
    }
    if (review && input.isStandardInput()) {
      throw new InvalidUseException(
          "--review reads its answers from standard input; name a file to review");
    }
    if (since != null && input.isStandardInput()) {
      throw new InvalidUseException("--since is about files; leave it out for standard input");
    }
    StyleService service =
        input.service(
            style.builder().office(new OfficeEdits(changes == OfficeChanges.TRACK, comments)));
    boolean shown = !quiet && !review && channels.terminal().showsProgress();
    try (ProgressLine progress = new ProgressLine(channels.notices(), System::nanoTime, shown)) {
      ExitCode code =
          input.isStandardInput()
              ? fixStandardInput(service, progress)
              : fixFiles(service, progress);
      return code.number();
    }
  }

  private ExitCode fixFiles(StyleService service, ProgressLine progress) {
    Input files = input.files();
    FixResult result =
        since == null ? fix(service, files, progress) : fixSince(service, files, progress);
    if (diff) {
      return end(result, service, new DiffOutput(channels).write(result));
    }
    StringBuilder lines = new StringBuilder();
    result.changed().forEach(it -> lines.append(Printable.of(FixLines.of(it))).append('\n'));
    try (Destination out = Destination.standardOutput(channels)) {
      return end(result, service, out.write(it -> it.write(lines.toString())));
    }
  }

  private FixResult fix(StyleService service, Input files, ProgressLine progress) {
    return diff
        ? service.preview(files, progress)
        : review
            ? service.review(files, new ReviewSession(channels), progress)
            : service.fix(files, progress);
  }

  private FixResult fixSince(StyleService service, Input files, ProgressLine progress) {
    FixSince changed = service.fixSince(since);
    try {
      return diff
          ? changed.preview(files, progress)
          : review
              ? changed.review(files, new ReviewSession(channels), progress)
              : changed.fix(files, progress);
    } catch (GitException e) {
      throw new InvalidUseException("--since: " + e.getMessage());
    }
  }

  private ExitCode fixStandardInput(StyleService service, ProgressLine progress) {
    byte[] copy;
    try {
      copy = channels.in().readAllBytes();
    } catch (IOException e) {
      channels.notices().line("standard input cannot be read: " + e.getMessage());
      return ExitCode.INPUT;
    }
    FixResult result = service.preview(Input.text(input.standardInputName(), copy), progress);
    if (diff) {
      return end(result, service, new DiffOutput(channels).write(result));
    }
    boolean readable = result.left().checked() > 0;
    byte[] fixed = result.changed().isEmpty() ? copy : result.changed().get(0).fixedBytes();
    try (Destination out = Destination.standardOutput(channels)) {
      return end(result, service, !readable || out.writeBytes(bytes -> bytes.write(fixed)));
    }
  }

  /** Reports what was not done, sums up, and chooses the exit code. */
  private ExitCode end(FixResult result, StyleService service, boolean written) {
    for (FileError error : result.left().errors()) {
      channels.notices().line(error.path() + ": " + error.message());
    }
    FixLines.unfinished(result).forEach(channels.notices()::line);
    if (!quiet) {
      channels.notices().line(FixLines.summary(result, !diff));
    }
    if (!written || !result.left().errors().isEmpty()) {
      return ExitCode.INPUT;
    }
    if (diff) {
      return result.changed().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
    return ExitCode.of(result.left().errors(), service.fails(result.left()));
  }
}
