// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.housestyle.rulebook.RulePages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code housestyle rules docs}: writes the pages of a pack. */
@Command(
    name = "docs",
    header = "Writes a Markdown page for each rule of a pack, and an index.",
    footer = "  housestyle rules docs our-style/ pages/",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class RulesDocsCommand implements Callable<Integer> {

  private final Channels channels;

  @Parameters(
      index = "0",
      paramLabel = "PACK",
      completionCandidates = CompletionNames.Packs.class,
      description = "A file or folder, or a built-in pack's name.")
  private String name;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "Where the pages go.")
  private String folder;

  RulesDocsCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    Map<String, String> pages = RulePages.of(PackOption.read(name));
    try {
      Path target = Path.of(folder);
      Files.createDirectories(target);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(target.resolve(page.getKey()), page.getValue());
      }
    } catch (InvalidPathException | IOException e) {
      throw new InvalidUseException(
          "the pages cannot be written to " + folder + ": " + e.getMessage());
    }
    channels.notices().line(pages.size() + " pages written to " + folder);
    return ExitCode.CLEAN.number();
  }
}
