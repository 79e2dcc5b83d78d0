// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Error messages of file operations, without class names. */
final class IoMessage {

  private IoMessage() {}

  static String of(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getReason() == null ? "no such file or folder" : missing.getReason();
    }
    if (e instanceof AccessDeniedException denied) {
      return "permission denied: " + denied.getFile();
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
