// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * Tells files that end from pipes, devices, sockets and the files of {@code /proc}, which may never
 * do. Pure; nothing is opened.
 */
public final class OrdinaryFile {

  /** Where the kernel makes up files. */
  private static final List<String> MADE_UP = List.of("/proc", "/sys", "/dev");

  private OrdinaryFile() {}

  /**
   * Requires that a file, or the target of a link, can be read to its end.
   *
   * @throws IOException if it cannot, or does not exist; the message says why
   */
  public static void require(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isOther()) {
      throw new IOException(
          "is a pipe, a device or a socket, not a file; give its content to standard input");
    }
    require(file, attributes);
  }

  /**
   * The same for a file whose attributes are known not to be those of a pipe or the like.
   *
   * @throws IOException if it cannot be read to its end
   */
  public static void require(Path file, BasicFileAttributes attributes) throws IOException {
    // Made-up files have no size. Only for such a file is the real path worth its time.
    if (attributes.isRegularFile() && attributes.size() == 0 && isMadeUp(file)) {
      throw new IOException(
          "is not a stored file: the system makes it up while it is read, perhaps without end");
    }
  }

  private static boolean isMadeUp(Path file) throws IOException {
    Path real = file.toRealPath();
    for (String folder : MADE_UP) {
      Path made = file.getFileSystem().getPath(folder);
      if (real.startsWith(made) && Files.isDirectory(made, LinkOption.NOFOLLOW_LINKS)) {
        return true;
      }
    }
    return false;
  }
}
