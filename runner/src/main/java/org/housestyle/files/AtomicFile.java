package org.housestyle.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are ours. Whoever reads one finds it wholly old or wholly new. */
public final class AtomicFile {

  private AtomicFile() {}

  /** Writes a file, or the file that a link leads to, in one step; an old one's mode stays. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    try (TempFile temp = TempFile.beside(target)) {
      temp.write(bytes);
      temp.moveTo(target);
    }
  }
}
