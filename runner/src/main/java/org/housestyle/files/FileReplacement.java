// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Replaces the content of a file in one step: whatever happens (a full disk, the end of the
 * process), the file has either the old or the new content. Thread-safe.
 */
public final class FileReplacement {

  private final Set<Path> swept = ConcurrentHashMap.newKeySet();
  private final Runnable afterComparison;

  /** Replaces files. */
  public FileReplacement() {
    this(() -> {});
  }

  /**
   * The same with something that happens at the worst moment, for tests.
   *
   * @param afterComparison runs after the last comparison, before the file is replaced
   */
  FileReplacement(Runnable afterComparison) {
    this.afterComparison = afterComparison;
  }

  /**
   * Replaces a file.
   *
   * @param file the file, or a link to it, which is kept
   * @param folder the folder that a link must not lead out of, if any
   * @param read the content when it was read
   * @param bytes the new content
   * @throws IOException if the file is not replaced; the message says why and what to do
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
    sweepOnce(target.getParent());
    rejectUnsafe(target);
    try (TempFile temp = TempFile.beside(target)) {
      temp.write(bytes);
      try (LockedFile locked = LockedFile.open(target)) {
        rejectChanged(locked, read);
        rejectSeveralNames(target);
        replaceLocked(target, temp, locked, read);
      }
    }
    sync(target.getParent());
  }

  private static void rejectChanged(LockedFile locked, byte[] read) throws IOException {
    if (!locked.holds(read)) {
      throw new IOException("it was changed since it was read; run again");
    }
  }

  /** Replaces a file that this run has locked, so that no other run sees its second name. */
  private void replaceLocked(Path target, TempFile temp, LockedFile locked, byte[] read)
      throws IOException {
    boolean kept = keep(target, temp.kept());
    try {
      rejectChanged(locked, read);
      locked.closeIfReplacingNeedsIt();
      afterComparison.run();
      temp.moveTo(target);
      if (kept && !locked.holds(read)) {
        // An editor wrote into the old file after the comparison. Its text comes back.
        Files.move(temp.kept(), target, StandardCopyOption.ATOMIC_MOVE);
        throw new IOException("it was changed while it was replaced; run again");
      }
    } finally {
      Files.deleteIfExists(temp.kept());
    }
  }

  /** Gives the old file a second name, so that what is written into it last is not lost. */
  private static boolean keep(Path target, Path name) {
    if (!target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return false;
    }
    try {
      Files.createLink(name, target);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false; // a file system without hard links
    }
  }

  private static void rejectUnsafe(Path target) throws IOException {
    if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("it is not a regular file");
    }
    PosixFileAttributeView posix = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    boolean ownersToo =
        posix == null
            || posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
    if (!ownersToo || !Files.isWritable(target)) {
      throw new IOException("it is read-only; make it writable first");
    }
  }

  private static void rejectSeveralNames(Path target) throws IOException {
    boolean unix = target.getFileSystem().supportedFileAttributeViews().contains("unix");
    int names = unix ? (int) Files.getAttribute(target, "unix:nlink") : 1;
    if (names > 1) {
      throw new IOException(
          "it has "
              + names
              + " names (hard links), which a new file would part; replace it by a copy of its own");
    }
  }

  /** Removes old temporary files, before this run creates its own. */
  private void sweepOnce(Path folder) {
    synchronized (swept) {
      if (swept.add(folder)) {
        TempFile.sweep(folder);
      }
    }
  }

  /** Makes the new name survive a loss of power, where folders can be opened. */
  private static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // the file is replaced anyway; Windows cannot open folders
    }
  }
}
