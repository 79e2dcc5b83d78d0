package org.housestyle.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.housestyle.document.UnknownFormatException;

/** Paths and file errors in messages. */
public final class Paths {

  private Paths() {}

  /** The path in reports: normalized, with forward slashes. */
  public static String reported(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }

  /** The path of a text with this name; one in the current folder if the name is not a path. */
  public static Path named(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return Path.of("text");
    }
  }

  /** Why a file could not be read, without class names. */
  public static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read: permission denied";
    }
    if (e instanceof UnknownFormatException unknown) {
      if (unknown.ending().equals("pdf")) {
        return "PDF is read only with housestyle-pdf on the class path (docs/office-and-news.md)";
      }
      return unknown.getMessage()
          + ": convert it, or say in housestyle.yml how to read it: formats: {\"."
          + unknown.ending()
          + "\": text}";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return "cannot be read: " + failure.getReason();
    }
    return e.getMessage() == null ? "cannot be read" : e.getMessage();
  }

  /** Why a file could not be written, without class names. */
  public static String whyNotWritten(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied; its folder must be writable, for a new file takes its place";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return e.getMessage() == null ? "it cannot be written" : e.getMessage();
  }
}
