package org.housestyle.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.rule.Level;
import org.housestyle.run.Copy;

/**
 * Files in a folder, and a house that is configured there; its only built-in pack is the sample.
 */
record TestHouse(Path root) {

  static final PackShelf SHELF =
      new PackShelf(
          List.of("sample"), name -> Optional.of(Copy.PACK), TestHouse.class.getClassLoader());

  TestHouse write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  ConfiguredHouse house(Options options) {
    return new ConfiguredHouse(ConfigLookup.upwards(), root, SHELF, options);
  }

  ConfiguredHouse house() {
    return house(Options.none());
  }

  /** What is found in a file with this text. */
  List<Finding> check(String file, String copy) {
    return house().housestyleFor(root.resolve(file)).check(copy);
  }

  /** The levels of what is found. */
  List<Level> levels(String file, String copy) {
    return check(file, copy).stream().map(Finding::level).toList();
  }

  /** The mistakes of the configuration of a file. */
  List<String> mistakes(String file) {
    try {
      house().housestyleFor(root.resolve(file));
      return List.of();
    } catch (ConfigException e) {
      return e.problems();
    }
  }
}
