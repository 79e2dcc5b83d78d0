// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.housestyle.desk.DeskSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code housestyle desk}: a page for editors. */
@Command(
    name = "desk",
    header = "Opens a page to write and check copy in, on this machine only.",
    footer = {
      "  housestyle desk               an empty page",
      "  housestyle desk story.docx    with a story; it is changed by downloading only",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class DeskCommand implements Callable<Integer> {

  private final Channels channels;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "The story to open.")
  private Path file;

  @Option(names = "--no-open", order = 2, description = "Do not open a browser.")
  private boolean noOpen;

  @Mixin private DeskOptions options;

  DeskCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    DeskSettings settings = options.settings(channels);
    if (file != null) {
      if (!Files.isRegularFile(file)) {
        throw new InvalidUseException("no file \"" + file + "\"");
      }
      settings.file(file);
    }
    return Serving.run(
        channels,
        settings,
        desk -> {
          if (!noOpen && !Browser.open(desk.address())) {
            channels.notices().line("Open that address in a browser.");
          }
        });
  }
}
