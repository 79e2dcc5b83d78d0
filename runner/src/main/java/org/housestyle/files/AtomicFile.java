// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that belongs to Housestyle, written beside the old one and put in its place when it is
 * complete: a reader sees either the old or the new content. For one thread.
 */
public final class AtomicFile implements AutoCloseable {

  private final Path target;
  private final TempFile temp;
  private final OutputStream out;

  private AtomicFile(Path target, TempFile temp, OutputStream out) {
    this.target = target;
    this.temp = temp;
    this.out = out;
  }

  /** Writes a file, or the target of a link, in one step; the mode of an old file is kept. */
  public static void write(Path file, byte[] bytes) throws IOException {
    try (AtomicFile atomic = open(file)) {
      atomic.out.write(bytes);
      atomic.complete();
    }
  }

  /** Begins to write a file, or the target of a link. A pipe or a device is written at once. */
  public static AtomicFile open(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new AtomicFile(file, null, Files.newOutputStream(file));
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    TempFile temp = TempFile.beside(target);
    return new AtomicFile(target, temp, temp.stream());
  }

  /** Takes the content. */
  public OutputStream stream() {
    return out;
  }

  /** Puts the file in its place. Without this the old one stays. */
  public void complete() throws IOException {
    out.flush();
    if (temp != null) {
      temp.sync();
      temp.moveTo(target);
    }
  }

  @Override
  public void close() throws IOException {
    if (temp == null) {
      out.close();
    } else {
      temp.close();
    }
  }
}
