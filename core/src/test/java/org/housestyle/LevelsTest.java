// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;

import java.util.List;
import java.util.Optional;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.rule.Level;
import org.housestyle.rule.Rule;
import org.housestyle.rule.Usage;
import org.housestyle.text.Position;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;

/** How much findings weigh, and what a house may say of it. */
class LevelsTest {

  private static final Rule RULE = Copy.PACK.rule("child-pornography").orElseThrow();
  private static final Rule OTHER = Copy.PACK.rule("paedophile").orElseThrow();
  private static final Levels STANDARD = Levels.standard();

  private static List<String> found(Levels levels, String copy) {
    return HOUSESTYLE.withLevels(levels).check(copy).stream().map(Finding::text).toList();
  }

  @Test
  void theStandardKeepsTheRulesLevelForStatementsOnly() {
    assertThat(STANDARD.of(RULE, Usage.STATEMENT)).contains(RULE.level());
    assertThat(STANDARD.of(RULE, Usage.QUOTATION)).contains(Level.ADVICE);
    assertThat(STANDARD.of(RULE, Usage.LEGAL)).contains(Level.ADVICE);
    assertThat(STANDARD.of(RULE, Usage.MENTION)).isEmpty();
    assertThat(STANDARD.of(RULE, Usage.TITLE)).isEmpty();
  }

  @Test
  void rulesAreNamedByIdPackOrAll() {
    for (String name : List.of("child-pornography", "sample/child-pornography", "sample/*", "*")) {
      Levels levels = STANDARD.with(name, LevelOverride.WARNING);
      assertThat(levels.of(RULE, Usage.STATEMENT)).as(name).contains(Level.WARNING);
    }
    assertThat(STANDARD.with("other/*", LevelOverride.OFF).of(RULE, Usage.STATEMENT)).isPresent();
  }

  @Test
  void theLastSayingHolds() {
    Levels one =
        STANDARD.with("*", LevelOverride.OFF).with("child-pornography", LevelOverride.ADVICE);
    assertThat(one.of(RULE, Usage.STATEMENT)).contains(Level.ADVICE);
    assertThat(one.of(OTHER, Usage.STATEMENT)).isEmpty();
    assertThat(one.with("*", LevelOverride.OFF).of(RULE, Usage.STATEMENT)).isEmpty();
  }

  @Test
  void whatIsDoubtfulHasItsOwnWeight() {
    assertThat(STANDARD.ofDoubtful(RULE, BlockKind.PARAGRAPH)).contains(Level.ADVICE);
    Levels levels =
        STANDARD
            .withDoubtful(LevelOverride.OFF)
            .withDoubtful("child-pornography", LevelOverride.RULE);
    assertThat(levels.ofDoubtful(RULE, BlockKind.PARAGRAPH)).contains(RULE.level());
    assertThat(levels.ofDoubtful(OTHER, BlockKind.PARAGRAPH)).isEmpty();
    assertThat(levels.of(OTHER, Usage.STATEMENT)).contains(OTHER.level());
  }

  @Test
  void aUsageHasItsOwnWeight() {
    Levels levels =
        STANDARD.with(Usage.MENTION, LevelOverride.RULE).with(Usage.QUOTATION, LevelOverride.OFF);
    assertThat(levels.of(RULE, Usage.MENTION)).contains(RULE.level());
    assertThat(levels.of(RULE, Usage.QUOTATION)).isEmpty();
  }

  @Test
  void aUsageMayWeighOtherwiseForOneRule() {
    Levels levels = STANDARD.with("paedophile", Usage.QUOTATION, LevelOverride.WARNING);
    assertThat(levels.of(OTHER, Usage.QUOTATION)).contains(Level.WARNING);
    assertThat(levels.of(RULE, Usage.QUOTATION)).contains(Level.ADVICE);
  }

  @Test
  void aRuleThatIsOffIsSilentInEveryUsage() {
    Levels levels =
        STANDARD.with("sample/*", LevelOverride.OFF).with(Usage.MENTION, LevelOverride.ERROR);
    assertThat(levels.of(RULE, Usage.MENTION)).isEqualTo(Optional.empty());
  }

  @Test
  void aRuleThatIsOffHidesNoOther() {
    String copy = "He ran a child porn site.";
    assertThat(found(STANDARD, copy)).containsExactly("child porn site");
    assertThat(found(STANDARD.with("child-porn-site", LevelOverride.OFF), copy))
        .containsExactly("child porn");
    assertThat(found(STANDARD.with("child-pornography", LevelOverride.OFF), copy))
        .containsExactly("child porn site");
  }

  @Test
  void aSurfaceGoesOverTheRulesLevelAndUsageStaysOnTop() {
    Levels levels =
        STANDARD
            .with("*", LevelOverride.WARNING)
            .with("child-pornography", BlockKind.HEADLINE, LevelOverride.ERROR);
    assertThat(levels.of(RULE, Usage.STATEMENT, BlockKind.HEADLINE)).contains(Level.ERROR);
    assertThat(levels.of(RULE, Usage.STATEMENT, BlockKind.CAPTION)).contains(Level.WARNING);
    assertThat(levels.of(OTHER, Usage.STATEMENT, BlockKind.HEADLINE)).contains(Level.WARNING);
    assertThat(levels.of(RULE, Usage.QUOTATION, BlockKind.HEADLINE)).contains(Level.ADVICE);
    assertThat(levels.of(RULE, Usage.MENTION, BlockKind.HEADLINE)).isEmpty();
  }

  @Test
  void theRulesOwnLevelOnASurfaceIsWhatItHasElsewhere() {
    Levels levels =
        STANDARD
            .with("*", LevelOverride.WARNING)
            .with("*", BlockKind.HEADLINE, LevelOverride.ERROR)
            .with("paedophile", BlockKind.HEADLINE, LevelOverride.RULE);
    assertThat(levels.of(OTHER, Usage.STATEMENT, BlockKind.HEADLINE)).contains(Level.WARNING);
  }

  @Test
  void aRuleMayBeOnForOneSurfaceOnly() {
    Levels levels =
        STANDARD
            .with("*", LevelOverride.OFF)
            .with("child-pornography", BlockKind.HEADLINE, LevelOverride.ERROR);
    assertThat(levels.of(RULE, Usage.STATEMENT, BlockKind.HEADLINE)).contains(Level.ERROR);
    assertThat(levels.of(RULE, Usage.STATEMENT, BlockKind.PARAGRAPH)).isEmpty();
    assertThat(levels.isOff(RULE)).isFalse();
    assertThat(levels.isOff(OTHER)).isTrue();
  }

  @Test
  void aRuleThatIsTurnedOffLaterIsOffOnEverySurface() {
    Levels levels =
        STANDARD
            .with("child-pornography", BlockKind.HEADLINE, LevelOverride.ERROR)
            .with("*", LevelOverride.OFF);
    assertThat(levels.of(RULE, Usage.STATEMENT, BlockKind.HEADLINE)).isEmpty();
    assertThat(levels.isOff(RULE)).isTrue();
  }

  @Test
  void aFindingHasTheLevelOfItsSurface() {
    Levels levels = STANDARD.with("*", BlockKind.HEADLINE, LevelOverride.OFF);
    Document story = Document.of(SourceText.of("# Child porn\n\nHe had child porn.\n"), "markdown");
    CheckResult seen = HOUSESTYLE.withLevels(levels).examine(story);
    assertThat(seen.findings()).extracting(Finding::start).containsExactly(new Position(3, 8));
    assertThat(seen.held())
        .extracting(finding -> finding.status().reason())
        .containsExactly("off on this surface: headline");
  }
}
