// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The jars of a house, in the variable {@code HOUSESTYLE_CLASSPATH}. Java passes over a path that
 * leads nowhere, and the packs and formats behind it would be missing without a word.
 */
final class HouseJars {

  static final String VARIABLE = "HOUSESTYLE_CLASSPATH";
  private static final String ALL_JARS = "*";

  private HouseJars() {}

  /**
   * Makes sure that every path leads to something.
   *
   * @param classPath the value of the variable, or null
   * @throws InvalidUseException if one does not; the message names all
   */
  static void require(String classPath) {
    if (classPath == null) {
      return;
    }
    List<String> missing = new ArrayList<>();
    for (String path : classPath.split(File.pathSeparator, -1)) {
      if (!path.isEmpty() && !leadsSomewhere(path)) {
        missing.add(VARIABLE + ": " + what(path) + path);
      }
    }
    if (!missing.isEmpty()) {
      throw new InvalidUseException(missing);
    }
  }

  private static String what(String path) {
    return isFolderOfJars(path) ? "no jar matches " : "no file or folder ";
  }

  private static boolean isFolderOfJars(String path) {
    return path.equals(ALL_JARS) || path.endsWith("/*") || path.endsWith(File.separator + "*");
  }

  private static boolean leadsSomewhere(String path) {
    try {
      return isFolderOfJars(path)
          ? hasJar(Path.of(path.substring(0, path.length() - 1)))
          : Files.exists(Path.of(path));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  private static boolean hasJar(Path folder) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.{jar,JAR}")) {
      return jars.iterator().hasNext();
    }
  }
}
