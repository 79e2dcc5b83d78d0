// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.growth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code shapes.txt}: shapes of copy that were, or might be, slow. */
final class Shapes {

  private static final Pattern LINE = Pattern.compile("([a-z, -]+): ([^|]*)\\|([^|]+)\\|([^|]*)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-F]{4}|.)");

  private Shapes() {}

  /** All shapes, in the order of the file. */
  static List<Shape> all() {
    List<Shape> shapes = new ArrayList<>();
    try (InputStream in = Shapes.class.getResourceAsStream("shapes.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> endings = List.of();
      List<Work> work = List.of();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          String[] words = line.substring(1, line.length() - 1).split("[ ,]+");
          endings = List.of(words).stream().filter(it -> !isWork(it)).toList();
          work = List.of(words).stream().filter(Shapes::isWork).map(Work::valueOf).toList();
        } else if (!line.isBlank() && !line.startsWith("#")) {
          add(line, endings, work, shapes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return shapes;
  }

  private static boolean isWork(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private static void add(String line, List<String> endings, List<Work> work, List<Shape> shapes) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("shapes.txt: " + line);
    }
    for (String ending : endings) {
      for (Work kind : work) {
        shapes.add(
            new Shape(
                parts.group(1),
                ending,
                kind,
                text(parts.group(2)),
                text(parts.group(3)),
                text(parts.group(4))));
      }
    }
  }

  private static String text(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    switch (escape.group(1)) {
                      case "n" -> "\n";
                      case "r" -> "\r";
                      case "t" -> "\t";
                      case "p" -> "|";
                      default ->
                          escape.group(1).length() > 1
                              ? String.valueOf(
                                  (char) Integer.parseInt(escape.group(1).substring(1), 16))
                              : escape.group(1);
                    }));
  }
}
