// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import org.housestyle.run.RunResult;

/** Writes results in some format. Thread-safe. */
public interface Report {

  /**
   * Writes a result. Does not close the writer.
   *
   * @throws IOException if the writer cannot be written to
   */
  void write(RunResult result, Writer out) throws IOException;
}
