package org.housestyle.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Where a report goes. A file is opened, and so emptied, before anything is checked, as a shell
 * does with {@code >}: a wrong path is noticed at once, and an old report is never checked itself.
 */
final class Destination implements AutoCloseable {

  /** Text that writes itself; it is encoded as UTF-8. */
  @FunctionalInterface
  interface Text {
    void write(Writer out) throws IOException;
  }

  /** Bytes that write themselves. */
  @FunctionalInterface
  interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final OutputStream out;
  private final boolean owned;
  private final Notices notices;

  private Destination(String name, OutputStream out, boolean owned, Notices notices) {
    this.name = name;
    this.out = new BufferedOutputStream(out, BUFFER);
    this.owned = owned;
    this.notices = notices;
  }

  static Destination standardOutput(Channels channels) {
    return new Destination("standard output", channels.bytes(), false, channels.notices());
  }

  /**
   * Opens a file.
   *
   * @throws InvalidUseException if that fails
   */
  static Destination file(String path, Channels channels) {
    try {
      return new Destination(path, Files.newOutputStream(Path.of(path)), true, channels.notices());
    } catch (InvalidPathException e) {
      throw new InvalidUseException("cannot write to " + path + ": " + e.getReason());
    } catch (NoSuchFileException e) {
      throw new InvalidUseException("cannot write to " + path + ": its folder does not exist");
    } catch (AccessDeniedException e) {
      throw new InvalidUseException("cannot write to " + path + ": permission denied");
    } catch (IOException e) {
      throw new InvalidUseException("cannot write to " + path + ": " + IoMessage.of(e));
    }
  }

  /**
   * Writes text, and reports a failure on standard error.
   *
   * @return whether it worked; a reader who closes the pipe is not an error
   */
  boolean write(Text text) {
    return writeBytes(
        bytes -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
          text.write(writer);
          writer.flush();
        });
  }

  /**
   * Writes bytes, and reports a failure on standard error.
   *
   * @return whether it worked; a reader who closes the pipe is not an error
   */
  boolean writeBytes(Bytes bytes) {
    try {
      bytes.write(out);
      out.flush();
      return true;
    } catch (ClosedPipeException e) {
      return true;
    } catch (IOException e) {
      notices.line("housestyle: " + name + " cannot be written: " + e.getMessage());
      return false;
    }
  }

  @Override
  public void close() {
    if (owned) {
      try {
        out.close();
      } catch (IOException e) {
        // Everything was flushed, or the failure has been reported.
      }
    }
  }
}
