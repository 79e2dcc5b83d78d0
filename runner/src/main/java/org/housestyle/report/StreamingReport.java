package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.RunResult;

/** A report that tells of each file by itself, and of nothing else. Thread-safe. */
public interface StreamingReport extends Report {

  /**
   * Writes what it tells of a file. Does not close the writer.
   *
   * @throws IOException if the writer cannot be written to
   */
  void write(CheckedFile file, Writer out) throws IOException;

  @Override
  default void write(RunResult result, Writer out) throws IOException {
    for (CheckedFile file : result.files()) {
      write(file, out);
    }
    out.flush();
  }
}
