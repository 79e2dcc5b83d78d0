// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Paragraphs of ordinary English, cut from the text files of a folder; those whose name sorts last
 * come first, which are the newest where names begin with a year. Immutable and thread-safe.
 */
public final class Prose {

  private static final int PARAGRAPH = 320;

  private final List<String> paragraphs;

  private Prose(List<String> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * Reads every {@code .txt} file of a folder, as UTF-8.
   *
   * @throws IOException if there is none, or one cannot be read
   */
  public static Prose read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files =
          entries
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted(Comparator.reverseOrder())
              .toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + " has no .txt files; benchmarks/corpus fetches them");
    }
    List<String> paragraphs = new ArrayList<>();
    for (Path file : files) {
      paragraphs.addAll(paragraphs(Files.readString(file)));
    }
    return new Prose(List.copyOf(paragraphs));
  }

  /** The sentences of a text, joined to paragraphs of at least 320 characters where they go. */
  static List<String> paragraphs(String text) {
    String line = onOneLine(text);
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      if (i - start >= PARAGRAPH && endsSentence(line, i)) {
        paragraphs.add(line.substring(start, i).strip());
        start = i;
      }
    }
    if (!line.substring(start).isBlank()) {
      paragraphs.add(line.substring(start).strip());
    }
    return paragraphs;
  }

  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.chars().forEach(c -> line.append(Character.isISOControl(c) ? ' ' : (char) c));
    return line.toString();
  }

  /** Whether the space at this place parts two sentences; "Mr." and "U.S." end none. */
  private static boolean endsSentence(String line, int space) {
    return space >= 3
        && space + 1 < line.length()
        && line.charAt(space) == ' '
        && Character.isUpperCase(line.charAt(space + 1))
        && ".!?".indexOf(line.charAt(space - 1)) >= 0
        && Character.isLowerCase(line.charAt(space - 2))
        && Character.isLowerCase(line.charAt(space - 3));
  }

  /** A paragraph, counted from 0; after the last one the first comes again. Never empty. */
  public String paragraph(long number) {
    return paragraphs.get(Math.floorMod(number, paragraphs.size()));
  }
}
