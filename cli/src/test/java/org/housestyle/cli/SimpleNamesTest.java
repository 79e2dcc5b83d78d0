// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One noun has one meaning: no two classes of the product have the same simple name. */
class SimpleNamesTest {

  private static final Path ROOT = Path.of("..");
  private static final List<String> MODULES =
      List.of("core", "rules", "formats", "pdf", "runner", "desk", "cli", "maven-plugin");

  @Test
  void noTwoClassesHaveTheSameName() throws IOException {
    Map<String, List<Path>> byName = new TreeMap<>();
    for (String module : MODULES) {
      for (Path file : classes(ROOT.resolve(module).resolve("src/main/java"))) {
        byName.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>()).add(file);
      }
    }
    assertThat(byName).hasSizeGreaterThan(700);
    byName.values().removeIf(files -> files.size() == 1);
    assertThat(byName).isEmpty();
  }

  private static List<Path> classes(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().endsWith("-info.java"))
          .toList();
    }
  }
}
