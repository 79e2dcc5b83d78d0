// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/**
 * A pack as a configuration names it.
 *
 * @param written a name, or a path
 * @param folder the folder that a path is relative to; empty if it cannot be a path
 */
record PackName(String written, Optional<Path> folder) {

  /** Reads the key {@code packs}. */
  static Optional<Sourced<List<PackName>>> read(YamlMap file, Optional<Path> folder) {
    if (!file.keys().contains("packs")) {
      return Optional.empty();
    }
    List<PackName> packs =
        file.texts("packs").stream().distinct().map(it -> new PackName(it, folder)).toList();
    if (packs.isEmpty()) {
      file.reject("packs", "\"packs\" must name at least one");
    }
    return Optional.of(new Sourced<>(packs, file.place("packs")));
  }
}
