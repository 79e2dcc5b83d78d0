// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which distinguishes a closed pipe from other failures. */
final class StandardOutput extends OutputStream {

  /** Something that may fail. */
  @FunctionalInterface
  private interface Attempt {
    void run() throws IOException;
  }

  private final OutputStream out;

  StandardOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    attempt(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  /** The JDK has no type for a closed pipe; its message is all there is. */
  private static void attempt(Attempt attempt) throws IOException {
    try {
      attempt.run();
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      throw why.contains("pipe") || why.contains("Pipe") ? new ClosedPipeException(e) : e;
    }
  }
}
