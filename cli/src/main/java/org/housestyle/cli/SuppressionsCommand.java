package org.housestyle.cli;

import java.util.concurrent.Callable;
import org.housestyle.report.Printable;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.House;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.housestyle.suppress.Suppression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code housestyle suppressions}: lists what comments in copy silence. */
@Command(
    name = "suppressions",
    header = "Lists what comments in copy silence: place, rule, last day and reason.",
    footer = {
      "  housestyle suppressions content/",
      "  housestyle check content/               tells which of them are of no use",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class SuppressionsCommand implements Callable<Integer> {

  private final Channels channels;

  @Mixin private InputOptions input;
  @Mixin private StyleOptions style;

  SuppressionsCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    input.rejectContradictions();
    House house = style.house(input.encoding());
    input.prepare(house);
    RunResult result =
        input.check(
            input.checking(house, Progress.NONE),
            house,
            KnownFindings.none(channels.notices()),
            channels.in());
    StringBuilder list = new StringBuilder();
    for (CheckedFile file : result.files()) {
      for (Suppression suppression : file.result().suppressions()) {
        list.append(Printable.of(line(file, suppression))).append('\n');
      }
    }
    for (FileError error : result.errors()) {
      channels.notices().line(error.path() + ": " + error.message());
    }
    try (Destination out = Destination.standardOutput(channels)) {
      boolean written = out.write(it -> it.write(list.toString()));
      return (written && result.errors().isEmpty() ? ExitCode.CLEAN : ExitCode.INPUT).number();
    }
  }

  private static String line(CheckedFile file, Suppression suppression) {
    return file.path()
        + ":"
        + suppression.line()
        + ": "
        + suppression.rule()
        + suppression.until().map(it -> " until " + it).orElse("")
        + ": "
        + (suppression.reason().isEmpty() ? "(no reason given)" : suppression.reason());
  }
}
