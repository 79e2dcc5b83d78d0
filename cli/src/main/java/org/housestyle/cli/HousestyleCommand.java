// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code housestyle} without arguments: prints the help. */
@Command(
    name = "housestyle",
    header = "Finds the terms that published guidance asks the media not to use.",
    footer = {
      "  housestyle check story.md              check a file",
      "  housestyle check content/              check the copy in a folder",
      "  housestyle fix --diff content/         show the safe edits, and make none",
      "  housestyle explain child-pornography   why, who says so, what to write",
      "  housestyle desk                        a page to write and check copy in",
      "  housestyle rules                       list the rules",
      "  housestyle init                        write a housestyle.yml to begin with"
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class HousestyleCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.number();
  }
}
