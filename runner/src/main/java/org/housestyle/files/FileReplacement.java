package org.housestyle.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts new bytes in the place of a file's old ones, so that whatever happens, be it a full disk or
 * the end of the process, the file is wholly old or wholly new. Thread-safe.
 */
public final class FileReplacement {

  private final Set<Path> swept = ConcurrentHashMap.newKeySet();

  /**
   * Replaces a file.
   *
   * @param file the file, or a link to it, which stays
   * @param folder what the file must not lead out of by a link, if anything
   * @param read what it held when it was read
   * @param bytes what it is to hold
   * @throws IOException if the file stays as it was; the message says why and what to do
   */
  public void replace(Path file, Optional<Path> folder, byte[] read, byte[] bytes)
      throws IOException {
    Path target = file.toRealPath();
    if (folder.isPresent() && !target.startsWith(folder.get().toRealPath())) {
      throw new IOException(
          "the link leads out of the folder that was named, to "
              + target
              + "; name that file to change it");
    }
    rejectWhatWouldSuffer(target);
    sweepOnce(target.getParent());
    try (TempFile temp = TempFile.beside(target)) {
      temp.write(bytes);
      try (LockedFile locked = LockedFile.open(target)) {
        if (!locked.holds(read)) {
          throw new IOException("it was changed since it was read; run again");
        }
        locked.letReplace();
        temp.moveTo(target);
      }
    }
    sync(target.getParent());
  }

  private static void rejectWhatWouldSuffer(Path target) throws IOException {
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("it is no ordinary file");
    }
    boolean unix = target.getFileSystem().supportedFileAttributeViews().contains("unix");
    int names = unix ? (int) Files.getAttribute(target, "unix:nlink") : 1;
    if (names > 1) {
      throw new IOException(
          "it has "
              + names
              + " names (hard links), which a new file would part; replace it by a copy of its own");
    }
    PosixFileAttributeView posix = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    boolean ownersToo =
        posix == null
            || posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    if (!ownersToo || !Files.isWritable(target)) {
      throw new IOException("it is read-only; make it writable first");
    }
  }

  /** Before this run has any temporary file of its own there. */
  private void sweepOnce(Path folder) {
    synchronized (swept) {
      if (swept.add(folder)) {
        TempFile.sweep(folder);
      }
    }
  }

  /** Makes sure that the new name survives a loss of power, where folders can be opened. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // The file is replaced; Windows opens no folders.
    }
  }
}
