// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.housestyle.ignore.Repository;

/**
 * What a configuration may lead to. One that was found beside the copy is somebody else's: it may
 * name files of its repository only, so that it cannot have others read.
 *
 * @param root the folder that it must stay in; empty for a configuration that the user trusts
 */
record Border(Optional<Path> root) {

  static final Border NONE = new Border(Optional.empty());

  /** The repository of a configuration file; its folder, if it is in none. */
  static Border of(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return new Border(Optional.of(Repository.of(folder).map(Repository::root).orElse(folder)));
  }

  /**
   * Requires that a file, or a folder and the files in it, are inside, links followed. What does
   * not exist is inside.
   *
   * @param written how the configuration names it
   * @throws IOException if it is not; the message says what to do
   */
  void require(Path path, String written) throws IOException {
    if (root.isEmpty() || Files.notExists(path)) {
      return;
    }
    Path inside = root.get().toRealPath();
    List<Path> all = List.of(path);
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        all = Stream.concat(Stream.of(path), files).toList();
      }
    }
    for (Path file : all) {
      if (!Files.notExists(file) && !file.toRealPath().startsWith(inside)) {
        throw new IOException(
            "\""
                + written
                + "\" leads out of the repository; --trust allows that for a configuration that"
                + " you trust");
      }
    }
  }
}
