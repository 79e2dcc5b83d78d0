// SPDX-License-Identifier: Apache-2.0
package org.housestyle.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The endings of files that usually hold copy. Loaded when a folder has a file that no reader
 * reads.
 */
final class CopyEndings {

  private static final Set<String> ALL = read();

  private CopyEndings() {}

  /** Whether files with this ending usually hold copy. */
  static boolean has(String ending) {
    return ALL.contains(ending);
  }

  private static Set<String> read() {
    try (InputStream in = CopyEndings.class.getResourceAsStream("copy-endings.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
