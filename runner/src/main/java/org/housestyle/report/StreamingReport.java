// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;

/**
 * A report that is the sum of its files' parts, so that it can be written while files are checked.
 * Thread-safe.
 */
public interface StreamingReport extends Report {

  /**
   * Writes the part about one file. Does not close the writer.
   *
   * @throws IOException if the writer cannot be written to
   */
  void write(CheckedFile file, Writer out) throws IOException;

  /** The part about one file, in UTF-8; empty if there is nothing to report. */
  default byte[] part(CheckedFile file) {
    StringWriter out = new StringWriter();
    try {
      write(file, out);
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: a string cannot fail to be written", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  default void write(RunResult result, Writer out) throws IOException {
    for (CheckedFile file : result.files()) {
      write(file, out);
    }
    out.flush();
  }
}
