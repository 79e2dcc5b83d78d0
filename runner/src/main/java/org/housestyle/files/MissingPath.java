// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.housestyle.yaml.Nearest;

/** Words the message for a named path that does not exist. */
final class MissingPath {

  private MissingPath() {}

  /** The message, with the name in the same folder that was most likely meant. */
  static String message(Path path) {
    Path name = path.getFileName();
    String hint = name == null ? "" : Nearest.typedHint(name.toString(), namesBeside(path));
    return "no such file or folder" + hint;
  }

  private static List<String> namesBeside(Path path) {
    Path folder = path.toAbsolutePath().normalize().getParent();
    List<String> names = new ArrayList<>();
    if (folder != null && Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(entry -> names.add(entry.getFileName().toString()));
      } catch (IOException | DirectoryIteratorException e) {
        return List.of(); // then there is no hint
      }
    }
    Collections.sort(names);
    return names;
  }
}
