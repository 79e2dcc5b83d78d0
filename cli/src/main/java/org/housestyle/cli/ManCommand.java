// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code housestyle man}: the manual page. */
@Command(
    name = "man",
    header = "Prints the manual page, all help texts in one, for man and mandoc.",
    footer = {
      "  housestyle man | man -l -",
      "  housestyle man >~/.local/share/man/man1/housestyle.1      for: man housestyle",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ManCommand implements Callable<Integer> {

  private final Channels channels;

  @Spec private CommandSpec spec;

  ManCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() throws IOException {
    String page = ManPage.of(spec.root().commandLine());
    try (Destination out = Destination.standardOutput(channels)) {
      return (out.write(it -> it.write(page)) ? ExitCode.CLEAN : ExitCode.INPUT).number();
    }
  }
}
