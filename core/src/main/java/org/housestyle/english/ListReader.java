// SPDX-License-Identifier: Apache-2.0
package org.housestyle.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * Reads the lists. In every file a line that begins with {@code #} is a comment. A file of word
 * lists has
 *
 * <ul>
 *   <li>{@code [name]} on a line of its own, which begins a list;
 *   <li>its entries, with spaces between them, on as many lines as needed;
 *   <li>{@code style_guide} for an entry of two words;
 *   <li>{@code child=children} for an entry with the form that belongs to it.
 * </ul>
 */
final class ListReader {

  private ListReader() {}

  /** The lists of a file by name, in order: each entry with its form, or with itself. */
  static Map<String, Map<String, String>> lists(String file) {
    Map<String, Map<String, String>> lists = new HashMap<>();
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        entries = new LinkedHashMap<>();
        lists.put(line.substring(1, line.length() - 1), Collections.unmodifiableMap(entries));
      } else {
        addEntries(line, entries);
      }
    }
    return lists;
  }

  private static void addEntries(String line, Map<String, String> entries) {
    for (StringTokenizer words = new StringTokenizer(line); words.hasMoreTokens(); ) {
      String entry = words.nextToken().replace('_', ' ');
      int equals = entry.indexOf('=');
      String word = equals < 0 ? entry : entry.substring(0, equals);
      entries.put(word, entry.substring(equals + 1));
    }
  }

  /** The lines of a file but for comments. */
  static List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    for (String line : text(file).split("\n")) {
      if (!line.startsWith("#")) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String text(String file) {
    try (InputStream in = ListReader.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(in, file).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: " + file + " is part of this library", e);
    }
  }
}
