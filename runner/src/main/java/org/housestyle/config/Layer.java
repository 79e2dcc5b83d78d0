// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The values of one part of a configuration: a file, an entry of its overrides, or the options of a
 * run. An upper layer is merged onto those below it.
 *
 * @param paths the files it is for; empty for all
 */
record Layer(Optional<List<FileGlob>> paths, Values values) {

  /**
   * Whether it is for a file.
   *
   * @param inside the path of the file relative to the folder of the configuration
   */
  boolean isFor(Path inside) {
    return paths.isEmpty() || paths.get().stream().anyMatch(glob -> glob.matches(inside));
  }
}
