// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file that no other run can replace at the same time: a run locks a file to replace it.
 *
 * <p>The file is read through the channel that has the lock: closing another channel on the same
 * file would release it.
 */
final class LockedFile implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final int PAUSE_MILLIS = 10;

  private final FileChannel channel;
  private final Object key;
  private final boolean current;

  private LockedFile(FileChannel channel, Object key, boolean current) {
    this.channel = channel;
    this.key = key;
    this.current = current;
  }

  /**
   * Opens and locks a file; waits for another run that has it locked.
   *
   * @throws IOException if that fails, or the other run keeps the lock too long
   */
  static LockedFile open(Path file) throws IOException {
    Object key = key(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel);
      // The run that had the lock may have replaced the file.
      return new LockedFile(channel, key, Objects.equals(key, key(file)));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static void lock(FileChannel channel) throws IOException {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
      if (tryLock(channel) != null) {
        return;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
    throw new IOException("another program keeps it locked; end that one, or wait");
  }

  /** Locks a file; null if another process or thread has the lock. */
  static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Whether the file has not been replaced and has exactly these bytes. */
  boolean holds(byte[] expected) throws IOException {
    if (!current || channel.size() != expected.length) {
      return false;
    }
    channel.position(0);
    byte[] bytes = new byte[expected.length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // until everything is read
    }
    return !buffer.hasRemaining() && Arrays.equals(bytes, expected);
  }

  /** Closes the file where an open file cannot be replaced: on Windows, which has no file keys. */
  void closeIfReplacingNeedsIt() throws IOException {
    if (key == null) {
      channel.close();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
