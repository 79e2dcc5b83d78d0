// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.housestyle.service.StyleService;

/**
 * Notices that the configuration file of a folder changed: the one that is there, or in a folder
 * above. Files that it extends, and packs in folders, are not watched. Not thread-safe.
 */
final class ConfigurationWatch {

  private final Path folder;
  private String seen;

  ConfigurationWatch(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    this.seen = state();
  }

  /** Whether it changed since this was last asked. */
  boolean hasChanged() {
    String now = state();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  private String state() {
    StringBuilder state = new StringBuilder();
    for (Path above = folder; above != null; above = above.getParent()) {
      Path file = above.resolve(StyleService.CONFIGURATION_FILE);
      try {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        state.append(file).append(' ').append(found.lastModifiedTime()).append(' ');
        state.append(found.size()).append(' ').append(found.fileKey()).append('\n');
      } catch (IOException e) {
        // then there is none
      }
    }
    return state.toString();
  }
}
