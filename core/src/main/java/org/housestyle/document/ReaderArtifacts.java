// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Which artifact of Housestyle reads files that no reader on the class path reads. */
final class ReaderArtifacts {

  private static final String TABLE = "artifacts.txt";

  private ReaderArtifacts() {}

  /** The artifact for files with this ending, which is in lower case and without the dot. */
  static Optional<String> of(String ending) {
    try (InputStream in = ReaderArtifacts.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split(" +")))
          .filter(words -> words.subList(1, words.size()).contains(ending))
          .map(words -> words.get(0))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(TABLE + " cannot be read", e);
    }
  }
}
