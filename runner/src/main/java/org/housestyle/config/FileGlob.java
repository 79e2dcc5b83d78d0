package org.housestyle.config;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import org.housestyle.run.Globs;

/**
 * A file pattern.
 *
 * @param written as it was written
 * @param matchers what it stands for; any may match
 */
record FileGlob(String written, List<PathMatcher> matchers) {

  /**
   * Reads a pattern. One without a star or the like is a file, or all of a folder.
   *
   * @throws IllegalArgumentException if it is none; says why
   */
  static FileGlob of(String written) {
    String glob = written.strip().replaceFirst("^\\.?/", "");
    boolean plain = glob.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0) && !glob.endsWith("/");
    return new FileGlob(written, Globs.of(plain ? List.of(glob, glob + "/") : List.of(glob)));
  }

  /** Whether it matches a path that is seen from the configuration's folder. */
  boolean matches(Path inside) {
    return matchers.stream().anyMatch(it -> it.matches(inside));
  }
}
