// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code housestyle completion}: prints a completion script. */
@Command(
    name = "completion",
    header = "Prints a script with which a shell completes commands, options, names and files.",
    footer = {
      "  housestyle completion bash >~/.housestyle.bash",
      "  housestyle completion zsh >~/.housestyle.zsh",
      "  housestyle completion powershell >~/.housestyle.ps1",
      "      then, in ~/.bashrc, ~/.zshrc or $PROFILE: the line . and that file",
      "  housestyle completion fish >~/.config/fish/completions/housestyle.fish"
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class CompletionCommand implements Callable<Integer> {

  /** A supported shell. */
  enum Shell {
    BASH,
    ZSH,
    FISH,
    POWERSHELL;

    /** As it is written on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Channels channels;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  CompletionCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.root().commandLine();
    String script =
        switch (shell) {
          case BASH, ZSH -> CompletionScript.of(all, shell);
          case FISH -> FishCompletion.of(all);
          case POWERSHELL -> PowerShellCompletion.of(all);
        };
    try (Destination out = Destination.standardOutput(channels)) {
      return (out.write(it -> it.write(script)) ? ExitCode.CLEAN : ExitCode.INPUT).number();
    }
  }
}
