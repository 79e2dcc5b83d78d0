// SPDX-License-Identifier: Apache-2.0
package org.housestyle.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.housestyle.files.AtomicFile;
import org.housestyle.files.FileBytes;
import org.housestyle.run.OwnReport;

/**
 * A file that a report goes to. It appears when it is complete; until then an old one stays. For
 * one thread.
 */
public final class OutputFile implements AutoCloseable {

  private final AtomicFile file;

  private OutputFile(AtomicFile file) {
    this.file = file;
  }

  /**
   * Begins to write a file.
   *
   * @param checked the files and folders that are checked; a file of theirs is not overwritten,
   *     unless it is a report
   * @throws IOException if it cannot be written, or is copy; the message says why
   */
  public static OutputFile open(Path path, List<Path> checked) throws IOException {
    if (Files.isRegularFile(path) && Files.size(path) > 0 && isAmong(path, checked)) {
      FileBytes old = new FileBytes();
      boolean complete = old.read(path);
      if (!complete || !OwnReport.is(old.array(), old.length())) {
        throw new IOException("it is a file that is checked, not a report; name another");
      }
    }
    return new OutputFile(AtomicFile.open(path));
  }

  private static boolean isAmong(Path path, List<Path> checked) throws IOException {
    Path real = path.toRealPath();
    for (Path one : checked) {
      if (Files.exists(one) && real.startsWith(one.toRealPath())) {
        return true;
      }
    }
    return false;
  }

  /** Takes the content. */
  public OutputStream stream() {
    return file.stream();
  }

  /** Puts the file in its place. */
  public void complete() throws IOException {
    file.complete();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
