package org.housestyle.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.housestyle.ignore.Repository;

/** Which configuration file holds for the files of a folder. */
@FunctionalInterface
public interface ConfigLookup {

  /** The name of the file that is looked for. */
  String FILE_NAME = "housestyle.yml";

  /**
   * The file that holds for a folder.
   *
   * @param folder absolute; need not exist
   */
  Optional<Path> fileFor(Path folder);

  /**
   * Looks from a folder upwards to the root of the repository, the folder that holds {@code .git},
   * or of the file system if there is none. The nearest file holds. Each folder is looked at once.
   * Not thread-safe.
   */
  static ConfigLookup upwards() {
    return new ConfigLookup() {
      private final Map<Path, Optional<Path>> known = new HashMap<>();

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

  /** This file holds for all. */
  static ConfigLookup file(Path file) {
    return folder -> Optional.of(file);
  }

  /** None holds. */
  static ConfigLookup none() {
    return folder -> Optional.empty();
  }
}
