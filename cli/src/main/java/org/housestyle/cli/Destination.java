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
import java.util.List;

/**
 * Where a report goes. A file is opened, and so emptied, before anything is checked, as a shell
 * does with {@code >}: a wrong path is noticed at once, and an old report is never checked itself.
 */
final class Destination implements AutoCloseable {

  /** Something that writes itself down. */
  @FunctionalInterface
  interface Content {
    void write(Writer out) throws IOException;
  }

  private static final int BUFFER = 1 << 16;

  private final String name;
  private final OutputStream bytes;

  /** Writes to the same as text, in UTF-8. */
  private final Writer writer;

  private final boolean owned;
  private final Notices notices;

  private Destination(
      String name, OutputStream bytes, Writer writer, boolean owned, Notices notices) {
    this.name = name;
    this.bytes = bytes;
    this.writer = writer;
    this.owned = owned;
    this.notices = notices;
  }

  static Destination standardOutput(Channels channels) {
    return new Destination(
        "standard output", channels.bytes(), channels.out(), false, channels.notices());
  }

  /**
   * Opens a file.
   *
   * @throws InvalidUseException if that fails
   */
  static Destination file(String path, Channels channels) {
    try {
      OutputStream bytes = Files.newOutputStream(Path.of(path));
      Writer writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
      return new Destination(path, bytes, writer, true, channels.notices());
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
   * Writes, and says so if it fails. A reader who has seen enough and closes the pipe, as {@code
   * head} does, is no failure.
   *
   * @return whether it worked
   */
  boolean write(Content content) {
    try {
      content.write(writer);
      writer.flush();
      return true;
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      boolean closed = !owned && (why.contains("pipe") || why.contains("Pipe"));
      if (!closed) {
        notices.line("housestyle: " + name + " cannot be written: " + why);
      }
      return closed;
    }
  }

  /**
   * Writes what is UTF-8 already, and says so if it fails.
   *
   * @return whether it worked
   */
  boolean write(List<byte[]> parts) {
    return write(
        nothing -> {
          OutputStream out = new BufferedOutputStream(bytes, BUFFER);
          for (byte[] part : parts) {
            out.write(part);
          }
          out.flush();
        });
  }

  @Override
  public void close() {
    if (owned) {
      try {
        writer.close();
      } catch (IOException e) {
        // All was flushed before, or it has been said that it could not be.
      }
    }
  }
}
