// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/**
 * A file or folder that a configuration names.
 *
 * @param written as it is written
 * @param path relative to the folder of the configuration
 */
record NamedPath(String written, Path path) {

  /**
   * Reads a key.
   *
   * @param folder the folder of the configuration; empty if that is on the class path
   */
  static Optional<NamedPath> read(YamlMap map, String key, Optional<Path> folder) {
    Optional<String> written = map.optionalText(key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (folder.isEmpty()) {
      map.reject(key, "\"" + key + "\" needs a folder; a shared configuration has none");
      return Optional.empty();
    }
    try {
      return written.map(it -> new NamedPath(it, folder.get().resolve(it)));
    } catch (InvalidPathException e) {
      map.reject(key, "no path: \"" + written.get() + "\" (" + e.getReason() + ")");
      return Optional.empty();
    }
  }
}
