// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads files one after the other into a reused array. Not thread-safe. */
public final class FileBytes {

  /** Java reads this many bytes without allocating a buffer. */
  private static final int STEP = 8192;

  private static final int MOST = 1 << 24;

  private byte[] array = new byte[STEP * 2];
  private int length;

  /** The array with the bytes that were read; the rest of it has no meaning. */
  public byte[] array() {
    return array;
  }

  /** The number of bytes that were read. */
  public int length() {
    return length;
  }

  /** The bytes that were read, in an array of their own. */
  public byte[] copy() {
    return Arrays.copyOf(array, length);
  }

  /** Uses bytes that were read elsewhere. */
  public void take(byte[] bytes) {
    array = bytes;
    length = bytes.length;
  }

  /**
   * Reads a file.
   *
   * @return false if the file is too large to keep its bytes and its text in memory, and was not
   *     read to its end
   */
  public boolean read(Path file) throws IOException {
    length = 0;
    try (InputStream in = open(file)) {
      for (int read = 0; read >= 0; length += Math.max(0, read)) {
        if (length == array.length) {
          long size = Files.size(file);
          if (size > MOST) {
            return false;
          }
          // A pipe has no size.
          array = Arrays.copyOf(array, (int) Math.max(size + 1, doubled(length)));
        }
        read = in.read(array, length, Math.min(STEP, array.length - length));
      }
    }
    return true;
  }

  private static int doubled(int length) {
    if (length > Integer.MAX_VALUE / 2) {
      throw new OutOfMemoryError("no array has room for it");
    }
    return length * 2;
  }

  /** All bytes of a file, in an array of their own. */
  public static byte[] of(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  /**
   * Opens a file. A {@code FileInputStream} takes half the time of the channel that {@code
   * Files.newInputStream} opens: 20 instead of 40 ms for 2,500 files of 4 KB.
   */
  public static InputStream open(Path file) throws IOException {
    if (file.getFileSystem() == FileSystems.getDefault()) {
      try {
        return new FileInputStream(file.toFile());
      } catch (FileNotFoundException e) {
        // the channel has a better error message
      }
    }
    return Files.newInputStream(file);
  }
}
