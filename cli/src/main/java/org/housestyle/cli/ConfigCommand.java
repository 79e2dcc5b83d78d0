// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.housestyle.report.Printable;
import org.housestyle.service.StyleService;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code housestyle config}: the settings of a file, and where they come from. */
@Command(
    name = "config",
    header = "Shows what holds for a file, and where each value comes from.",
    footer = {
      "  housestyle config --show content/story.md",
      "  housestyle config --show . --guidance iwf       with an option on top",
      "  housestyle config --schema >schema.json         for an editor",
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class ConfigCommand implements Callable<Integer> {

  /** What to print. */
  static final class Content {
    @Option(
        names = "--show",
        paramLabel = "PATH",
        order = 1,
        description = "The file, or a folder, that is asked about; it need not exist.")
    private String path;

    @Option(names = "--schema", order = 2, description = "Print the JSON Schema of housestyle.yml.")
    private boolean schema;
  }

  private final Channels channels;

  @ArgGroup(multiplicity = "1")
  private Content content;

  @Mixin private StyleOptions style;

  ConfigCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() {
    String text = content.schema ? StyleService.schema() : show(content.path);
    try (Destination out = Destination.standardOutput(channels)) {
      return (out.write(it -> it.write(text)) ? ExitCode.CLEAN : ExitCode.INPUT).number();
    }
  }

  private String show(String written) {
    try {
      Path path = Path.of(written);
      StringBuilder text = new StringBuilder();
      style
          .service()
          .describe(path)
          .lines()
          .map(Printable::of)
          .forEach(line -> text.append(line).append('\n'));
      return text.toString();
    } catch (InvalidPathException e) {
      throw new InvalidUseException("no path: \"" + written + "\" (" + e.getReason() + ")");
    }
  }
}
