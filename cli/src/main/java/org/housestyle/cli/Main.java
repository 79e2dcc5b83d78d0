// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** The entry point of the {@code housestyle} command. */
public final class Main {

  private Main() {}

  /** Runs the command on the streams of this process, and ends it. */
  public static void main(String[] args) {
    // System.out would hide write errors.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(System.in, out, err, args));
  }

  /**
   * Runs the command. Both outputs are UTF-8 with LF, whatever the platform, and are flushed but
   * not closed.
   *
   * @param in what {@code -} reads
   * @param out where findings go
   * @param err where everything else goes
   * @return the number of an {@link ExitCode}
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    return run(Channels.of(in, out, err, Terminal.here()), args);
  }

  static int run(Channels channels, String... args) {
    ErrorReporter errors = new ErrorReporter(channels.notices());
    try {
      HouseJars.require(System.getenv(HouseJars.VARIABLE));
      return PlainCheck.isMeant(args)
          ? PlainCheck.run(channels, errors, args)
          : Commands.run(channels, errors, args);
    } catch (InvalidUseException e) {
      return errors.failed(e);
    } catch (Error e) {
      return errors.bug(e);
    } finally {
      channels.notices().writer().flush();
    }
  }
}
