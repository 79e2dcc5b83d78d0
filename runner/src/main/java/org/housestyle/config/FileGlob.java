// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.files.Globs;
import org.housestyle.yaml.YamlMap;

/**
 * A file pattern.
 *
 * @param written as it was written
 * @param matchers one of them has to match
 */
record FileGlob(String written, List<PathMatcher> matchers) {

  /**
   * Parses a pattern. One without wildcards is a file, or everything in a folder.
   *
   * @throws IllegalArgumentException if it is not a pattern; the message says why
   */
  static FileGlob of(String written) {
    String glob = written.strip().replaceFirst("^\\.?/", "");
    boolean plain = glob.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0) && !glob.endsWith("/");
    return new FileGlob(written, Globs.of(plain ? List.of(glob, glob + "/") : List.of(glob)));
  }

  /** Reads a list of patterns; a wrong one is noted and left out. */
  static List<FileGlob> readAll(YamlMap map, String key) {
    List<FileGlob> globs = new ArrayList<>();
    for (String written : map.texts(key)) {
      try {
        globs.add(FileGlob.of(written));
      } catch (IllegalArgumentException e) {
        map.reject(key, e.getMessage());
      }
    }
    return globs;
  }

  /** Whether it matches a path relative to the folder of the configuration. */
  boolean matches(Path inside) {
    return matchers.stream().anyMatch(it -> it.matches(inside));
  }
}
