package org.housestyle.match;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.housestyle.rule.PackException;
import org.housestyle.rule.PackImage;
import org.housestyle.rule.RulePack;

/**
 * Writes the images of packs while the module that has them is built, so that nobody who uses them
 * waits for YAML and automata.
 */
public final class PackImages {

  private PackImages() {}

  /**
   * Writes an image into each folder that has a pack.
   *
   * @param parents where these folders lie
   * @throws PackException if a pack has mistakes; names all that were found in it
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... parents) throws IOException, PackException {
    for (String parent : parents) {
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of(parent))) {
        for (Path folder : folders) {
          if (Files.exists(folder.resolve("pack.yaml"))) {
            write(folder);
          }
        }
      }
    }
  }

  /**
   * Writes the image of a pack beside its files.
   *
   * @throws PackException if the pack has mistakes; names all that were found
   * @throws IOException if a file cannot be read or written
   */
  public static void write(Path folder) throws IOException, PackException {
    RulePack pack = RulePack.read(folder);
    Files.write(folder.resolve(PackImage.FILE), PackImage.of(pack, Matcher.table(pack)));
  }
}
