// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.housestyle.service.StyleService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code housestyle init}: writes a configuration file to start from. */
@Command(
    name = "init",
    header = "Writes a commented housestyle.yml; never overwrites one.",
    footer = "  housestyle init          in the folder you are in",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class)
final class InitCommand implements Callable<Integer> {

  private final Channels channels;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = "",
      description = "Where it goes. Default: the current folder.")
  private String folder;

  InitCommand(Channels channels) {
    this.channels = channels;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream in = InitCommand.class.getResourceAsStream(StyleService.CONFIGURATION_FILE)) {
      Path file = Path.of(folder).resolve(StyleService.CONFIGURATION_FILE);
      byte[] text = in.readAllBytes();
      write(file, text);
      channels.notices().line(file + " written; all in it is the default. Next:");
      channels.notices().line("  edit it: its comments describe the keys");
      channels
          .notices()
          .line("  housestyle config --show .    the settings in force, and their sources");
      channels.notices().line("  housestyle check              the folder you are in");
      return ExitCode.CLEAN.number();
    } catch (InvalidPathException e) {
      throw new InvalidUseException("no path: \"" + folder + "\" (" + e.getReason() + ")");
    }
  }

  private static void write(Path file, byte[] text) {
    try {
      Files.write(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new InvalidUseException(file + " is there already; it was left as it is");
    } catch (IOException e) {
      throw new InvalidUseException(file + " cannot be written: " + IoMessage.of(e));
    }
  }
}
