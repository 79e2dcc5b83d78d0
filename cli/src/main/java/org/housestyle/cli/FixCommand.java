package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.housestyle.report.Printable;
import org.housestyle.run.FileError;
import org.housestyle.run.FileSet;
import org.housestyle.run.FixResult;
import org.housestyle.run.FixRun;
import org.housestyle.run.House;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code housestyle fix}: makes the safe edits, or those that a person chooses. */
@Command(
    name = "fix",
    header = "Makes the safe edits in copy: those that fit their sentence and change no fact.",
    footer = {
      "  housestyle fix story.md content/        a file and a folder, in place",
      "  housestyle fix --diff content/          only show what would change",
      "  housestyle fix --diff content/ | git apply",
      "  housestyle fix --review story.md        choose the edits one by one",
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
      throw new Misuse("--review and --diff do not go together; leave one out");
    }
    if (review && input.isStandardInput()) {
      throw new Misuse("--review reads its answers from standard input; name a file to review");
    }
    House house = style.house(input.encoding());
    input.prepare(house);
    boolean shown = !quiet && !review && channels.terminal().showsProgress();
    try (ProgressLine progress = new ProgressLine(channels.notices(), System::nanoTime, shown)) {
      FixRun run = input.run(house, progress);
      return (input.isStandardInput() ? fixStandardInput(run, house) : fixFiles(run, house))
          .number();
    }
  }

  private ExitCode fixFiles(FixRun run, House house) {
    FileSet files = input.files(house);
    if (diff) {
      FixResult result = run.preview(files);
      return end(result, house, new DiffOutput(channels).write(result));
    }
    FixResult result = review ? run.review(files, new ReviewSession(channels)) : run.fix(files);
    StringBuilder lines = new StringBuilder();
    result.changed().forEach(it -> lines.append(Printable.of(FixLines.of(it))).append('\n'));
    try (Destination out = Destination.standardOutput(channels)) {
      return end(result, house, out.write(it -> it.write(lines.toString())));
    }
  }

  private ExitCode fixStandardInput(FixRun run, House house) {
    byte[] copy;
    try {
      copy = channels.in().readAllBytes();
    } catch (IOException e) {
      channels.notices().line("standard input cannot be read: " + e.getMessage());
      return ExitCode.INPUT;
    }
    FixResult result = run.preview(input.standardInputName(), copy);
    if (diff) {
      return end(result, house, new DiffOutput(channels).write(result));
    }
    boolean readable = result.left().checked() > 0;
    byte[] fixed = result.changed().isEmpty() ? copy : result.changed().get(0).fixedBytes();
    try (Destination out = Destination.standardOutput(channels)) {
      return end(result, house, !readable || out.writeBytes(bytes -> bytes.write(fixed)));
    }
  }

  /** Tells what was not done, sums up, and chooses the exit code. */
  private ExitCode end(FixResult result, House house, boolean written) {
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
    return ExitCode.of(result.left().errors(), result.left().fails(Path.of(""), house));
  }
}
