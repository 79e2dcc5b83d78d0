// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.rule.Level;
import org.housestyle.run.ConfigException;
import org.housestyle.run.Copy;

/** Files in a folder with their configuration; the only built-in pack is the sample. */
record ConfiguredFolder(Path root) {

  static final PackShelf SHELF =
      new PackShelf(
          List.of("sample"),
          name -> Optional.of(Copy.PACK),
          ConfiguredFolder.class.getClassLoader());

  ConfiguredFolder write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  ConfigResolver resolver(Options options) {
    return new ConfigResolver(ConfigLookup.upwards(), root, SHELF, options);
  }

  ConfigResolver resolver() {
    return resolver(Options.none());
  }

  /** What is found in a file with this text. */
  List<Finding> check(String file, String copy) {
    return resolver().forFile(root.resolve(file)).housestyle(root.resolve(file)).check(copy);
  }

  /** The levels of what is found. */
  List<Level> levels(String file, String copy) {
    return check(file, copy).stream().map(Finding::level).toList();
  }

  /** The mistakes of the configuration of a file. */
  List<String> mistakes(String file) {
    try {
      resolver().forFile(root.resolve(file)).housestyle(root.resolve(file));
      return List.of();
    } catch (ConfigException e) {
      return e.problems();
    }
  }
}
