package org.housestyle.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.UnknownFormatException;

/** Chooses the reader of a file: as its house says, or else by its ending or its first bytes. */
record ReaderChoice(House house) {

  /**
   * Chooses a reader.
   *
   * @param path what the file is called in reports
   * @param bytes holds the file's first bytes
   * @param length how many
   * @throws UnknownFormatException if no reader reads such files
   */
  DocumentReader choose(String path, Path file, byte[] bytes, int length)
      throws UnknownFormatException {
    Formats formats = house.formats();
    Optional<String> format = house.formatFor(file);
    if (format.isPresent()) {
      return formats.require(format.get());
    }
    Optional<DocumentReader> byEnding = formats.ofFile(path);
    return byEnding.isPresent()
        ? byEnding.get()
        : formats.choose(path, Arrays.copyOf(bytes, Math.min(length, Formats.HEAD)));
  }
}
