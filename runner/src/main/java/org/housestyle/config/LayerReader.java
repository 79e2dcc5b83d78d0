// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.yaml.YamlMap;

/** Reads the layers of one file, and notes every mistake that can be seen without the packs. */
final class LayerReader {

  private LayerReader() {}

  /**
   * The layers of a file: its values for all files, then each entry of its overrides.
   *
   * @param folder the folder that paths of packs are relative to; empty if the file is on the class
   *     path
   */
  static List<Layer> read(YamlMap file, Optional<Path> folder) {
    allowOnly(file, Keys.IN_FILE);
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer(Optional.empty(), values(file, folder, Keys.IN_FILE)));
    file.maps("overrides").forEach(override -> layers.add(readOverride(override, folder)));
    return layers;
  }

  private static Layer readOverride(YamlMap override, Optional<Path> folder) {
    allowOnly(override, Keys.IN_OVERRIDE);
    List<FileGlob> paths = FileGlob.readAll(override, "paths");
    if (!override.keys().contains("paths")) {
      override.reject("paths", "\"paths\" is missing: the files that this entry is about");
    }
    return new Layer(Optional.of(paths), values(override, folder, Keys.IN_OVERRIDE));
  }

  private static void allowOnly(YamlMap map, List<String> names) {
    map.allowOnly(names.toArray(String[]::new));
  }

  private static Values values(YamlMap map, Optional<Path> folder, List<String> allowed) {
    Values values = Values.NONE;
    for (Key<?> key : Keys.ALL) {
      if (allowed.contains(key.name())) {
        values = key.readInto(values, map, folder);
      }
    }
    return values;
  }
}
