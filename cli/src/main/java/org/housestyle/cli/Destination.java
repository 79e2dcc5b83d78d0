// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.housestyle.service.OutputFile;

/**
 * Where a report goes. A file is begun before anything is checked, so that a wrong path is noticed
 * at once; it takes the place of an old one when it is complete.
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
  private final Optional<OutputFile> file;
  private final Notices notices;

  private Destination(String name, OutputStream out, Optional<OutputFile> file, Notices notices) {
    this.name = name;
    this.out = new BufferedOutputStream(out, BUFFER);
    this.file = file;
    this.notices = notices;
  }

  static Destination standardOutput(Channels channels) {
    return new Destination(
        "standard output", channels.bytes(), Optional.empty(), channels.notices());
  }

  /**
   * Opens a file.
   *
   * @param checked the files and folders that are checked
   * @throws InvalidUseException if that fails
   */
  static Destination file(String path, List<Path> checked, Channels channels) {
    try {
      OutputFile file = OutputFile.open(Path.of(path), checked);
      return new Destination(path, file.stream(), Optional.of(file), channels.notices());
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
      if (file.isPresent()) {
        file.get().complete();
      }
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
    if (file.isPresent()) {
      try {
        file.get().close();
      } catch (IOException e) {
        // Everything was flushed, or the failure has been reported.
      }
    }
  }
}
