// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.housestyle.report.Count;
import org.housestyle.report.Printable;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.service.RunListener;
import org.housestyle.service.StyleService;
import org.housestyle.suppress.Suppression;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code housestyle suppressions}: lists the comments that silence rules. */
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
  @Mixin private RuleOptions rules;

  SuppressionsCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    input.rejectContradictions();
    RunResult result = check(input.service(rules.builder()));
    StringBuilder list = new StringBuilder();
    for (CheckedFile file : result.files()) {
      for (Suppression suppression : file.result().suppressions()) {
        list.append(Printable.of(line(file, suppression))).append('\n');
      }
    }
    for (FileError error : result.errors()) {
      channels.notices().line(error.path() + ": " + error.message());
    }
    if (list.isEmpty()) {
      channels.notices().line(Count.of(result.checked(), "file") + " checked: no suppressions");
    }
    try (Destination out = Destination.standardOutput(channels)) {
      boolean written = out.write(it -> it.write(list.toString()));
      return (written && result.errors().isEmpty() ? ExitCode.CLEAN : ExitCode.INPUT).number();
    }
  }

  private RunResult check(StyleService service) {
    try {
      return service.check().run(input.input(channels.in()), RunListener.NONE).result();
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: there is no baseline to write", e);
    }
  }

  private static String line(CheckedFile file, Suppression suppression) {
    String part = suppression.part().isEmpty() ? ":" : ": " + suppression.part() + ", line ";
    return file.path()
        + part
        + suppression.line()
        + ": "
        + suppression.rule()
        + suppression.until().map(it -> " until " + it).orElse("")
        + ": "
        + (suppression.reason().isEmpty() ? "(no reason given)" : suppression.reason());
  }
}
