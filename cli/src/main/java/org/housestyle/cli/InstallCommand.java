// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code housestyle install}: installs the command out of a clone. The launcher does it, in the
 * shell; here is its help, and what to say where there is no clone.
 */
@Command(
    name = "install",
    header = "Puts the command, with a Java of its own, outside of the clone.",
    footer = {
      "  ./housestyle install                       into ~/.local",
      "  ./housestyle install --prefix=/opt/house   into bin and lib of that folder"
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class InstallCommand implements Callable<Integer> {

  @Option(
      names = "--prefix",
      paramLabel = "FOLDER",
      description = "Install into bin and lib/housestyle of this folder. Default: ~/.local.")
  private String prefix;

  @Override
  public Integer call() {
    String folder = prefix == null ? "~/.local" : prefix;
    throw new InvalidUseException(
        "only the shell launcher of a clone can install into " + folder + "; see docs/install.md");
  }
}
