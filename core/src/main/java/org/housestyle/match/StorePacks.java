// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.housestyle.index.StoredTable;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.StoredPack;

/**
 * Stores packs and their search tables while the module that contains them is built, so that its
 * users need not wait for YAML and automata.
 */
public final class StorePacks {

  private StorePacks() {}

  /**
   * Stores every pack in some folders, each in its own subfolder.
   *
   * @param parents the folders
   * @throws PackException if a pack has mistakes; names all that were found in it
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... parents) throws IOException, PackException {
    for (String parent : parents) {
      try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of(parent))) {
        for (Path folder : folders) {
          if (Files.exists(folder.resolve("pack.yaml"))) {
            store(folder);
          }
        }
      }
    }
  }

  private static void store(Path folder) throws IOException, PackException {
    RulePack pack = StoredPack.write(folder);
    byte[] table = StoredTable.write(PackTable.compute(pack), pack.contentHash());
    Files.write(folder.resolve(PackTable.FILE), table);
  }
}
