// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import java.nio.file.Path;
import java.util.Objects;
import org.housestyle.files.FoundFile;
import org.housestyle.run.Settings;
import org.housestyle.run.SettingsResolver;

/** Looks settings up once for consecutive files of one folder. Not thread-safe. */
final class FolderSettings {

  private final SettingsResolver resolver;
  private Path folder;
  private Settings settings;

  FolderSettings(SettingsResolver resolver) {
    this.resolver = resolver;
  }

  Settings of(FoundFile file) {
    if (settings == null || !Objects.equals(folder, file.folder())) {
      folder = file.folder();
      settings = resolver.forFolder(folder);
    }
    return settings;
  }
}
