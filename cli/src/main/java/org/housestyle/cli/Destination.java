package org.housestyle.cli;

import java.io.IOException;
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

  /** Something that writes itself down. */
  @FunctionalInterface
  interface Content {
    void write(Writer out) throws IOException;
  }

  private final String name;
  private final Writer writer;
  private final boolean owned;
  private final Notices notices;

  private Destination(String name, Writer writer, boolean owned, Notices notices) {
    this.name = name;
    this.writer = writer;
    this.owned = owned;
    this.notices = notices;
  }

  static Destination standardOutput(Channels channels) {
    return new Destination("standard output", channels.out(), false, channels.notices());
  }

  /**
   * Opens a file.
   *
   * @throws Misuse if that fails
   */
  static Destination file(String path, Channels channels) {
    try {
      Writer writer = Files.newBufferedWriter(Path.of(path), StandardCharsets.UTF_8);
      return new Destination(path, writer, true, channels.notices());
    } catch (InvalidPathException e) {
      throw new Misuse("cannot write to " + path + ": " + e.getReason());
    } catch (NoSuchFileException e) {
      throw new Misuse("cannot write to " + path + ": its folder does not exist");
    } catch (AccessDeniedException e) {
      throw new Misuse("cannot write to " + path + ": permission denied");
    } catch (IOException e) {
      throw new Misuse("cannot write to " + path + ": " + Reason.of(e));
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
