// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.housestyle.report.Printable;

/**
 * Messages other than the report, on standard error. Control characters in file names and arguments
 * never reach the terminal. Thread-safe.
 */
final class Notices {

  private final PrintWriter err;

  Notices(OutputStream err) {
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
  }

  /** Prints a line. */
  void line(String text) {
    synchronized (err) {
      err.print(Printable.of(text) + "\n");
      err.flush();
    }
  }

  /** Prints text that may move the cursor. It must not contain input. */
  void draw(String text) {
    synchronized (err) {
      err.print(text);
      err.flush();
    }
  }

  /** The writer itself, for a stack trace or a help text. */
  PrintWriter writer() {
    return err;
  }
}
