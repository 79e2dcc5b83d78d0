package org.housestyle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** The front door of the {@code housestyle} command. */
public final class Main {

  private Main() {}

  /** Runs the command on the streams of this process, and ends it. */
  public static void main(String[] args) {
    // Not System.out, which keeps silent when it cannot write.
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
   * @param err where all else goes
   * @return the number of an {@link ExitCode}
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
    return run(Channels.of(in, out, err, Terminal.here()), args);
  }

  static int run(Channels channels, String... args) {
    Faults faults = new Faults(channels.notices());
    try {
      return PlainCheck.isMeant(args)
          ? PlainCheck.run(channels, faults, args)
          : Commands.run(channels, faults, args);
    } catch (Error e) {
      return faults.bug(e);
    } finally {
      channels.notices().writer().flush();
    }
  }
}
