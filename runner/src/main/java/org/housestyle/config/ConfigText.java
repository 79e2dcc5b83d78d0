// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.housestyle.text.OrdinaryFile;
import org.housestyle.text.SourceText;

/**
 * A configuration file or resource, not yet read.
 *
 * @param name its name in messages, and its identity
 * @param file the file; empty if it is on the class path
 * @param url the resource, if it is on the class path
 */
record ConfigText(String name, Optional<Path> file, Optional<URL> url) {

  private static final String CLASS_PATH = "classpath:";
  private static final int LARGEST = 1 << 20;

  /**
   * A file.
   *
   * @param base the folder that its name is relative to, if it is inside
   */
  static ConfigText of(Path file, Path base) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = base.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    return new ConfigText(
        shown.toString().replace('\\', '/'), Optional.of(absolute), Optional.empty());
  }

  /**
   * A file that this one extends: {@code classpath:} and a resource, or a path.
   *
   * @throws IOException if it does not exist; the message says why
   */
  ConfigText extended(String written, Path base, ClassLoader loader) throws IOException {
    if (written.startsWith(CLASS_PATH)) {
      String resource = written.substring(CLASS_PATH.length());
      URL found = loader.getResource(resource);
      if (found == null) {
        throw new NoSuchFileException("\"" + resource + "\" is not on the class path");
      }
      return new ConfigText(written, Optional.empty(), Optional.of(found));
    }
    if (file.isEmpty()) {
      throw new IOException("a resource can only extend another: classpath:" + written);
    }
    try {
      Path path = file.get().resolveSibling(written);
      if (!Files.isRegularFile(path)) {
        throw new NoSuchFileException(
            "no file \"" + written + "\" (relative to this file's folder)");
      }
      return of(path, base);
    } catch (InvalidPathException e) {
      throw new IOException("no path: \"" + written + "\"", e);
    }
  }

  /** The folder that paths in it are relative to. */
  Optional<Path> folder() {
    return file.map(Path::getParent);
  }

  /**
   * Its text.
   *
   * @throws IOException if it cannot be read or is not text; the message says why
   */
  String read() throws IOException {
    if (file.isPresent()) {
      OrdinaryFile.require(file.get());
    }
    try (InputStream in =
        url.isPresent() ? url.get().openStream() : Files.newInputStream(file.orElseThrow())) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("larger than 1 MiB; a configuration is small");
      }
      return SourceText.decode(bytes, StandardCharsets.UTF_8).text();
    }
  }
}
