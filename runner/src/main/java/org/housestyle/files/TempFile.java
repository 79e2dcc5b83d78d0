// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A temporary file next to the file that it will replace, with its attributes: owner, mode, access
 * control list, extended attributes, security label. It is made in a folder of its own, {@code
 * .story.md.housestyle-0f3a9c21.tmp}, which only its owner may enter, so that nobody can open it
 * before it has all of them. It is locked while in use; one without a lock is left over from a
 * killed process.
 */
final class TempFile implements AutoCloseable {

  private static final String CONTENT = "content";
  private static final int LONGEST = 48;

  /** The temporary files of this process: opening them would release their locks. */
  private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private TempFile(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Creates an empty one.
   *
   * @throws IOException if that fails, or attributes of the file cannot be kept
   */
  static TempFile beside(Path target) throws IOException {
    while (true) {
      Path folder = target.resolveSibling(name(target.getFileName().toString()));
      IN_USE.add(folder);
      try {
        PrivateFolder.create(folder);
        TempFile temp = new TempFile(folder, create(folder.resolve(CONTENT), target));
        temp.channel.lock();
        if (Files.exists(temp.content())) {
          return temp;
        }
        temp.close(); // another run removed it before it was locked
      } catch (NoSuchFileException e) {
        IN_USE.remove(folder);
        if (Files.notExists(target.toAbsolutePath().getParent())) {
          throw e;
        }
        // another run removed the folder
      } catch (IOException | RuntimeException e) {
        Leftovers.remove(folder);
        IN_USE.remove(folder);
        throw e;
      }
    }
  }

  /** A unique name. */
  private static String name(String name) {
    int length =
        name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    int random = ThreadLocalRandom.current().nextInt();
    return String.format(Locale.ROOT, ".%s.housestyle-%08x.tmp", name.substring(0, length), random);
  }

  private static FileChannel create(Path path, Path target) throws IOException {
    if (Files.exists(target)) {
      FileAttributes.copy(target, path);
    }
    return FileChannel.open(
        path,
        EnumSet.of(
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING));
  }

  private Path content() {
    return folder.resolve(CONTENT);
  }

  /** Writes to it; closing the stream does not close the file. */
  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** Writes the bytes, and syncs to the disk. */
  void write(byte[] bytes) throws IOException {
    stream().write(bytes);
    sync();
  }

  /** Makes its content survive a loss of power. */
  void sync() throws IOException {
    channel.force(true);
  }

  /** Moves it to its target in one step. */
  void moveTo(Path place) throws IOException {
    Files.move(content(), place, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Where another file can be kept as long as this one is in use. */
  Path kept() {
    return folder.resolve("kept");
  }

  /** Deletes it unless it was moved. */
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(content());
    } finally {
      channel.close();
      Leftovers.remove(folder);
      IN_USE.remove(folder);
    }
  }

  /** Removes those that killed processes left in a folder. */
  static void sweep(Path folder) {
    Leftovers.sweep(folder, IN_USE);
  }
}
