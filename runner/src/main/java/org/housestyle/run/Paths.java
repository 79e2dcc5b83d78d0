// SPDX-License-Identifier: Apache-2.0
package org.housestyle.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.housestyle.document.UnknownFormatException;

/** Paths and file errors in messages. */
public final class Paths {

  /** What to do about files that are not text and that nothing here reads, by their endings. */
  private static final Map<String, String> REMEDIES =
      Map.ofEntries(
          Map.entry("doc", "old Word files (.doc) are not read; save it as .docx"),
          Map.entry("docm", "Word files with macros (.docm) are not read; save it as .docx"),
          Map.entry("dotx", "templates of Word (.dotx) are not read; save it as .docx"),
          Map.entry("rtf", "rich text (.rtf) is not read; save it as .docx or .odt"),
          Map.entry("pages", "files of Pages (.pages) are not read; export it as .docx"),
          Map.entry("fodt", "flat OpenDocument (.fodt) is not read; save it as .odt"),
          Map.entry("msg", "messages of Outlook (.msg) are not read; save it as .eml"),
          Map.entry("mbox", "mailboxes (.mbox) are not read; save each mail as .eml"));

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
    if (e instanceof UnknownFormatException unknown && unknown.artifact().isEmpty()) {
      String remedy = REMEDIES.get(unknown.ending());
      if (remedy != null && !unknown.isByContent()) {
        return remedy;
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
