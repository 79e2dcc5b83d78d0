// SPDX-License-Identifier: Apache-2.0
package org.housestyle.batch;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.UnknownFormatException;
import org.housestyle.run.Settings;

/** Chooses the reader of a file: by its settings, or else by its ending or its first bytes. */
record ReaderChoice(Settings settings) {

  /**
   * Chooses a reader.
   *
   * @param path the path of the file in reports
   * @param bytes holds the file's first bytes
   * @param length how many
   * @throws UnknownFormatException if no reader reads such files
   */
  DocumentReader choose(String path, Path file, byte[] bytes, int length)
      throws UnknownFormatException {
    Formats formats = settings.formats();
    Optional<String> format = settings.format(file);
    if (format.isPresent()) {
      return formats.require(format.get());
    }
    return formats.choose(path, Arrays.copyOf(bytes, Math.min(length, Formats.HEAD)));
  }
}
