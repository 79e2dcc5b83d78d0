// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.housestyle.desk.http.RefusedException;

/** The files of the page, which are resources beside this class. */
final class PageFiles {

  private static final Pattern NAME = Pattern.compile("(lib/)?[a-z0-9][a-z0-9.-]*\\.(js|css|svg)");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "svg", "image/svg+xml");

  private PageFiles() {}

  /** The media type of a file, by its ending. */
  static String mediaType(String name) {
    return TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), "application/octet-stream");
  }

  /**
   * A file that a browser asks for.
   *
   * @throws RefusedException if there is none
   */
  static byte[] sent(String name) throws RefusedException {
    if (!NAME.matcher(name).matches() || PageFiles.class.getResource(name) == null) {
      throw new RefusedException(404, "nothing is at this path");
    }
    return file(name);
  }

  /** A file that is there. */
  static byte[] file(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: the page is part of the program", e);
    }
  }
}
