package org.housestyle.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.housestyle.report.Printable;

/**
 * What is said beside the report, on standard error. Nothing that a file name or an argument holds
 * reaches the terminal raw. Thread-safe.
 */
final class Notices {

  private final PrintWriter err;

  Notices(OutputStream err) {
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
  }

  /** One line. */
  void line(String text) {
    synchronized (err) {
      err.print(Printable.of(text) + "\n");
      err.flush();
    }
  }

  /** Text that may move the cursor; what it holds is ours. */
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
