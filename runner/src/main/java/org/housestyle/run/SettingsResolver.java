// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.nio.file.Path;

/** Finds the settings that apply in a folder. Thread-safe. */
@FunctionalInterface
public interface SettingsResolver {

  /**
   * The settings of the files directly in a folder.
   *
   * @param folder as in the paths of its files; null for a file whose path is a bare name
   * @throws RuntimeException if these settings contain mistakes; nothing is checked then
   */
  Settings forFolder(Path folder);

  /** The settings of a file, which need not exist. */
  default Settings forFile(Path file) {
    return forFolder(file.getParent());
  }

  /**
   * The settings of a file, and where each value comes from, as lines for people; empty if they
   * were not read from a configuration.
   */
  default String describe(Path file) {
    return "";
  }

  /** The same settings everywhere. */
  static SettingsResolver of(Settings settings) {
    return folder -> settings;
  }
}
