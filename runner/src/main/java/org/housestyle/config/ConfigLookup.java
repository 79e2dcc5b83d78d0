// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.housestyle.ignore.Repository;

/** Finds the configuration file for the files of a folder. */
@FunctionalInterface
public interface ConfigLookup {

  /** The name of the configuration file. */
  String FILE_NAME = "housestyle.yml";

  /**
   * The file for a folder.
   *
   * @param folder absolute; need not exist
   */
  Optional<Path> fileFor(Path folder);

  /** Whether its files are the user's own, and may name files outside their repository. */
  default boolean isTrusted() {
    return true;
  }

  /** The same, with files that the user trusts. */
  default ConfigLookup trusted() {
    ConfigLookup found = this;
    return folder -> found.fileFor(folder);
  }

  /**
   * Finds the nearest file, from a folder upwards to the root of the repository (the folder with
   * {@code .git}), or of the file system if there is none. They are not trusted. Results are
   * cached. Not thread-safe.
   */
  static ConfigLookup upwards() {
    return new ConfigLookup() {
      private final Map<Path, Optional<Path>> known = new HashMap<>();

      @Override
      public boolean isTrusted() {
        return false;
      }

      @Override
      public Optional<Path> fileFor(Path folder) {
        Optional<Path> file = known.get(folder);
        if (file == null) {
          Path here = folder.resolve(FILE_NAME);
          Path above = folder.getParent();
          if (Files.isRegularFile(here)) {
            file = Optional.of(here);
          } else if (above == null || Repository.isRoot(folder)) {
            file = Optional.empty();
          } else {
            file = fileFor(above);
          }
          known.put(folder, file);
        }
        return file;
      }
    };
  }

  /** One file for all folders. */
  static ConfigLookup file(Path file) {
    return folder -> Optional.of(file);
  }

  /** No file for any folder. */
  static ConfigLookup none() {
    return folder -> Optional.empty();
  }
}
