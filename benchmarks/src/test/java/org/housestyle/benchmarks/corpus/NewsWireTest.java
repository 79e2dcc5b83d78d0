// SPDX-License-Identifier: Apache-2.0
package org.housestyle.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.housestyle.Housestyle;
import org.housestyle.rule.RulePack;
import org.housestyle.rules.BuiltInPacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsWireTest {

  private static final RulePack PACK = BuiltInPacks.childProtection();

  @TempDir Path folder;
  private Prose prose;

  @BeforeEach
  void writeProse() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The committee met in May. ".repeat(3_000));
    prose = Prose.read(folder);
  }

  @Test
  void articlesHaveFourKilobytesEach() {
    assertThat(text(50)).hasSizeBetween(198_000, 202_000);
  }

  @Test
  void oneLineIsPlantedInTenKilobytes() {
    NewsWire wire = NewsWire.of(prose, PlantedCopy.of(PACK));
    Stream.generate(wire::next).limit(50).forEach(article -> {});
    assertThat(wire.planted()).isBetween(19L, 20L);
  }

  @Test
  void theSameProseGivesTheSameArticles() {
    assertThat(text(10)).isEqualTo(text(10));
  }

  @Test
  void aCleanWireHasProseOnly() {
    NewsWire wire = NewsWire.clean(prose);
    Stream.generate(wire::next).limit(10).forEach(article -> {});
    assertThat(wire.planted()).isZero();
  }

  @Test
  void theArticleWithTwoFindingsHasTwo() {
    Housestyle housestyle = Housestyle.withRules(PACK);
    Article article = new SingleArticles(prose, PACK).withTwoFindings();
    assertThat(housestyle.check(Markup.TXT.write(article))).hasSize(2);
  }

  @Test
  void markupKeepsEveryWord() {
    Article article = new Article("Head", List.of("One two three four five six."));
    for (Markup markup : Markup.values()) {
      assertThat(markup.write(article).replaceAll("<[^>]*>|\\*", ""))
          .contains("One two three four five six.");
    }
  }

  private String text(int articles) {
    NewsWire wire = NewsWire.of(prose, PlantedCopy.of(PACK));
    StringBuilder text = new StringBuilder();
    Stream.generate(wire::next).limit(articles).map(Markup.TXT::write).forEach(text::append);
    return text.toString();
  }
}
