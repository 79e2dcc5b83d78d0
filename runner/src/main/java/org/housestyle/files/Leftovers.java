// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Temporary files that killed processes left. */
final class Leftovers {

  private static final Pattern NAME = Pattern.compile("\\..+\\.housestyle-[0-9a-f]{8}\\.tmp");

  private Leftovers() {}

  /**
   * Removes those in a folder that no process has locked.
   *
   * @param inUse those of this process
   */
  static void sweep(Path folder, Set<Path> inUse) {
    try (DirectoryStream<Path> leftovers =
        Files.newDirectoryStream(
            folder, path -> NAME.matcher(path.getFileName().toString()).matches())) {
      for (Path path : leftovers) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !inUse.contains(path)) {
          removeUnlessLocked(path);
        }
      }
    } catch (IOException e) {
      // those that cannot be removed do no harm
    }
  }

  private static void removeUnlessLocked(Path folder) throws IOException {
    List<FileChannel> open = new ArrayList<>();
    try {
      for (Path file : files(folder)) {
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        open.add(channel);
        if (LockedFile.tryLock(channel) == null) {
          return;
        }
      }
      remove(folder);
    } finally {
      for (FileChannel channel : open) {
        channel.close();
      }
    }
  }

  /** Removes a folder and the files in it, if it exists. */
  static void remove(Path folder) throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path file : files(folder)) {
        Files.delete(file);
      }
      Files.deleteIfExists(folder);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(files::add);
    }
    return files;
  }
}
