// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import java.util.List;
import java.util.Locale;

/**
 * A part of the corpus, as its name tells: {@code files-10mb}, {@code files-10mb-md}, {@code
 * file-200mb}.
 *
 * @param name the name of its folder, or of its file without ending
 * @param oneFile whether it is one large file
 * @param megabytes how much of it there is, in millions of characters
 * @param markup how it is written
 */
record CorpusPart(String name, boolean oneFile, int megabytes, Markup markup) {

  /**
   * Reads a name.
   *
   * @throws IllegalArgumentException if it is none; says what names are like
   */
  static CorpusPart parse(String name) {
    List<String> words = List.of(name.split("-"));
    try {
      String size = words.get(1);
      if (words.size() > 3 || !size.endsWith("mb")) {
        throw new IllegalArgumentException(size);
      }
      Markup markup =
          words.size() == 3 ? Markup.valueOf(words.get(2).toUpperCase(Locale.ROOT)) : Markup.TXT;
      int megabytes = Integer.parseInt(size.substring(0, size.length() - 2));
      return new CorpusPart(name, isOneFile(words.get(0)), megabytes, markup);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "no part \"" + name + "\"; a part is named like files-10mb, files-10mb-md, file-200mb",
          e);
    }
  }

  private static boolean isOneFile(String kind) {
    return switch (kind) {
      case "file" -> true;
      case "files" -> false;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** How many articles it has. */
  int articles() {
    return megabytes * (1_000_000 / NewsWire.ARTICLE);
  }
}
