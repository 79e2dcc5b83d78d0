// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.housestyle.rule.RulePack;
import org.housestyle.rulebook.RulePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages in {@code docs} are those that the rules give; run with {@code
 * -Dhousestyle.update=true} to write them anew.
 */
class RulePagesTest {

  private static final Path FIGURES =
      Path.of("src/test/resources/org/housestyle/rules/accuracy/figures.csv");

  /** The figures that a pack's page shows, and what they count. */
  private static final Map<String, String> SHOWN =
      Map.of(
          "recall", "marked terms found",
          "precision", "findings right",
          "acceptable", "first wordings acceptable");

  static List<String> packs() {
    return BuiltInPacks.names();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void thePagesSayWhatTheRulesSay(String name) throws IOException {
    RulePack pack = BuiltInPacks.named(name).orElseThrow();
    Map<String, String> pages = new TreeMap<>(RulePages.of(pack, accuracy(name)));
    Path folder = Path.of("docs", name);
    if (Boolean.getBoolean("housestyle.update")) {
      write(pages, folder);
    }
    assertThat(read(folder)).isEqualTo(pages);
  }

  /** The committed figures of a pack, in a sentence. */
  private static String accuracy(String pack) throws IOException {
    List<String> shares = new ArrayList<>();
    for (String line : Files.readAllLines(FIGURES)) {
      String[] figure = line.split(",");
      if (figure[0].equals(pack) && figure[1].equals("all") && SHOWN.containsKey(figure[2])) {
        shares.add(SHOWN.get(figure[2]) + " " + figure[3] + " of " + figure[4]);
      }
    }
    return "On annotated copy of our own: "
        + String.join(", ", shares)
        + ". [All figures](../accuracy.md#"
        + pack
        + "), those of held-out copy among them.";
  }

  @Test
  void theOverviewAndTheBibliographyListEveryPack() throws IOException {
    List<RulePack> all =
        packs().stream().map(name -> BuiltInPacks.named(name).orElseThrow()).toList();
    holds(Path.of("docs", "README.md"), RulePages.overview(all));
    holds(Path.of("docs", "sources.md"), RulePages.sources(all));
  }

  private static void holds(Path file, String text) throws IOException {
    if (Boolean.getBoolean("housestyle.update")) {
      Files.writeString(file, text);
    }
    assertThat(file).content().isEqualTo(text);
  }

  private static void write(Map<String, String> pages, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String old : read(folder).keySet()) {
      Files.delete(folder.resolve(old));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
