package org.housestyle.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files that belong to Housestyle. A reader sees either the old or the new content. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes a file, or the target of a link, in one step; the mode of an old file is kept. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    try (TempFile temp = TempFile.beside(target)) {
      temp.write(bytes);
      temp.moveTo(target);
    }
  }
}
