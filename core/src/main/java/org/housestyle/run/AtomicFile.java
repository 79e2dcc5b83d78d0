package org.housestyle.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are ours. Whoever reads one finds it wholly old or wholly new. */
final class AtomicFile {

  private AtomicFile() {}

  /** Writes a file, or the file that a link leads to, in one step; an old one's mode stays. */
  static void write(Path file, byte[] bytes) throws IOException {
    boolean old = Files.exists(file);
    Path target = old ? file.toRealPath() : file.toAbsolutePath();
    Path temp = target.resolveSibling(TempFile.name(target.getFileName().toString()));
    try {
      Files.write(temp, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (old && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(temp, Files.getPosixFilePermissions(target));
      }
      Files.move(temp, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temp);
    }
  }
}
