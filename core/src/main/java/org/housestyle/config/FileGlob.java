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
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none; says why
   */
  static FileGlob of(String written) {
    return new FileGlob(written, Globs.of(List.of(written)));
  }

  /** Whether it matches a path that is seen from the configuration's folder. */
  boolean matches(Path inside) {
    return matchers.stream().anyMatch(it -> it.matches(inside));
  }
}
