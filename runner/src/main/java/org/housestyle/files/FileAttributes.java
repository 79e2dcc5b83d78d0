// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/**
 * Gives a new file the attributes of the one that it will replace. Java copies all that the system
 * has: owner, mode, and on Linux every extended attribute, of which access control lists and
 * security labels are some. What Java can read again is compared.
 */
final class FileAttributes {

  private FileAttributes() {}

  /**
   * Creates a file with the attributes of another.
   *
   * @throws IOException if it cannot have them; the message says which
   */
  static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (posix != null) {
      PosixFileAttributes wanted = posix.readAttributes();
      PosixFileAttributes found = Files.readAttributes(to, PosixFileAttributes.class);
      require(wanted.owner().equals(found.owner()), "its owner, " + wanted.owner().getName());
      require(wanted.group().equals(found.group()), "its group, " + wanted.group().getName());
      require(wanted.permissions().equals(found.permissions()), "its mode");
    }
    UserDefinedFileAttributeView wanted =
        Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
    UserDefinedFileAttributeView found =
        Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
    if (wanted != null && found != null) {
      for (String name : wanted.list()) {
        boolean kept =
            found.list().contains(name) && value(wanted, name).equals(value(found, name));
        require(kept, "its attribute " + name);
      }
    }
  }

  private static ByteBuffer value(UserDefinedFileAttributeView view, String name)
      throws IOException {
    ByteBuffer value = ByteBuffer.allocate(view.size(name));
    view.read(name, value);
    return value.flip();
  }

  private static void require(boolean kept, String attribute) throws IOException {
    if (!kept) {
      throw new IOException(
          "a new file could not keep " + attribute + "; run as a user who may set it");
    }
  }
}
