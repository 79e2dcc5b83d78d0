package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.housestyle.Suggestion;
import org.housestyle.document.Document;
import org.housestyle.rule.Level;
import org.housestyle.run.House;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration file can say, and what holds then. */
class ConfiguredHouseTest {

  private static final String STATEMENT = "He had child porn.";
  private static final String QUOTATION = "“It was child porn,” she said.";

  @TempDir Path root;
  private TestHouse house;

  @BeforeEach
  void aRepository() {
    house = new TestHouse(root).write(".git/HEAD", "");
  }

  private TestHouse config(String... lines) {
    return house.write("housestyle.yml", String.join("\n", lines));
  }

  @Test
  void withoutAFileTheStandardHolds() {
    assertThat(house.levels("a.md", STATEMENT)).containsExactly(Level.ERROR);
    assertThat(house.levels("a.md", QUOTATION)).containsExactly(Level.ADVICE);
  }

  @Test
  void aFileOfCommentsOnlySaysNothing() {
    assertThat(config("# packs:", "", "#   - sample").levels("a.md", STATEMENT)).hasSize(1);
  }

  @Test
  void reasonsCanBeAskedForAndAnOverrideCanLetThemBe() {
    house.write("shared.yml", "suppressions: {reason: required}");
    config(
        "extends: shared.yml", "overrides: [{paths: archive/, suppressions: {reason: optional}}]");
    Document silenced =
        Document.of(
            SourceText.of("He had child porn. <!-- housestyle-ignore-line child-pornography -->"),
            "markdown");
    ConfiguredHouse asking = house.house();
    assertThat(asking.housestyleFor(root.resolve("a.md")).examine(silenced).problems()).hasSize(1);
    assertThat(asking.housestyleFor(root.resolve("archive/a.md")).examine(silenced).problems())
        .isEmpty();
  }

  @Test
  void levelsOfRules() {
    assertThat(config("rules: {child-pornography: warning}").levels("a.md", STATEMENT))
        .containsExactly(Level.WARNING);
    assertThat(config("rules:", "  sample/child-pornography: off").check("a.md", STATEMENT))
        .isEmpty();
    assertThat(config("rules:", "  sample/*: off").check("a.md", STATEMENT)).isEmpty();
  }

  @Test
  void theNarrowerGoesBeforeTheWiderInAnyOrder() {
    assertThat(
            config("rules:", "  child-pornography: advice", "  sample/*: warning", "  '*': off")
                .levels("a.md", "A paedophile had child porn."))
        .containsExactly(Level.WARNING, Level.ADVICE);
  }

  @Test
  void usagesWeighForAllOrForARule() {
    assertThat(config("usage: {quotation: rule}").levels("a.md", QUOTATION))
        .containsExactly(Level.ERROR);
    assertThat(config("usage: {quotation: off}").check("a.md", QUOTATION)).isEmpty();
    config(
        "usage: {quotation: off}",
        "rules:",
        "  child-pornography:",
        "    level: advice",
        "    usage: {quotation: warning}");
    assertThat(house.levels("a.md", QUOTATION)).containsExactly(Level.WARNING);
    assertThat(house.levels("a.md", STATEMENT)).containsExactly(Level.ADVICE);
  }

  @Test
  void guidanceForAllPacksOrByPack() {
    for (String guidance : new String[] {"guidance: second", "guidance: {sample: second}"}) {
      assertThat(config(guidance).check("a.md", STATEMENT).get(0).suggestions().get(0))
          .extracting(Suggestion::text)
          .isEqualTo("child sexual abuse material");
    }
  }

  @Test
  void regionAllowAndEncoding() {
    config("region: en-US", "allow: [Stop Child Porn]", "encoding: windows-1252");
    assertThat(house.check("a.md", "Paedophiles met.").get(0).suggestions().get(0).text())
        .isEqualTo("Child sex offendors");
    assertThat(house.check("a.md", "He gave to stop child porn.")).isEmpty();
    assertThat(house.house().charsetFor(root.resolve("a.md")).name()).isEqualTo("windows-1252");
  }

  @Test
  void failOnIsAskedForEachFile() {
    config("fail-on: advice").write("in/housestyle.yml", "fail-on: never");
    assertThat(house.house().fails(root.resolve("a.md"), Level.ADVICE)).isTrue();
    assertThat(house.house().fails(root.resolve("in/a.md"), Level.ERROR)).isFalse();
  }

  @Test
  void theHouseOfAFolderSaysTheSameOfItsFiles() {
    config("fail-on: advice").write("in/housestyle.yml", "fail-on: never\nexclude: [b.md]");
    House in = house.house().in(root.resolve("in"));
    assertThat(in.fails(root.resolve("in/a.md"), Level.ERROR)).isFalse();
    assertThat(in.excludes(root.resolve("in/b.md"))).isTrue();
    assertThat(in.excludes(root.resolve("in/a.md"))).isFalse();
    assertThat(house.house().in(root).fails(root.resolve("a.md"), Level.ADVICE)).isTrue();
  }

  @Test
  void globsAreSeenFromTheFilesFolder() {
    config("include: ['**/*.adoc']", "exclude: [drafts/, '*.tmp.adoc']");
    ConfiguredHouse configured = house.house();
    assertThat(configured.includes(root.resolve("in/a.adoc"))).contains(true);
    assertThat(configured.includes(root.resolve("in/a.md"))).contains(false);
    assertThat(configured.excludes(root.resolve("drafts/in/a.adoc"))).isTrue();
    assertThat(configured.excludes(root.resolve("in/drafts/a.adoc"))).isFalse();
  }

  @Test
  void aPlainNameIsAFileOrAFolder() {
    config("exclude: [drafts, ./in/a.md, /archive]");
    ConfiguredHouse configured = house.house();
    assertThat(configured.excludes(root.resolve("drafts/in/a.md"))).isTrue();
    assertThat(configured.excludes(root.resolve("in/a.md"))).isTrue();
    assertThat(configured.excludes(root.resolve("archive/a.md"))).isTrue();
    assertThat(configured.excludes(root.resolve("drafts.md"))).isFalse();
  }

  @Test
  void overridesHoldForTheirPathsAndTheLastWins() {
    config(
        "rules: {child-pornography: error}",
        "overrides:",
        "  - paths: archive/",
        "    rules: {sample/*: advice}",
        "    usage: {quotation: off}",
        "  - paths: ['archive/2009/**', '**/legal-*.md']",
        "    off: true");
    assertThat(house.levels("a.md", STATEMENT)).containsExactly(Level.ERROR);
    assertThat(house.levels("archive/a.md", STATEMENT)).containsExactly(Level.ADVICE);
    assertThat(house.check("archive/a.md", QUOTATION)).isEmpty();
    assertThat(house.check("archive/2009/a.md", STATEMENT)).isEmpty();
    assertThat(house.check("in/legal-a.md", STATEMENT)).isEmpty();
  }

  @Test
  void anOverrideMayChooseGuidanceRegionAndPhrases() {
    config(
        "overrides:",
        "  - paths: us/",
        "    guidance: second",
        "    region: en-US",
        "    allow: Stop Child Porn");
    assertThat(house.check("us/a.md", STATEMENT).get(0).suggestions().get(0).guidance())
        .isEqualTo("second");
    assertThat(house.check("us/a.md", "Stop child porn.")).isEmpty();
    assertThat(house.check("a.md", "Stop child porn.")).hasSize(1);
  }

  @Test
  void optionsGoBeforeAll() {
    config(
        "guidance: second", "fail-on: never", "overrides:", "  - paths: a.md", "    region: en-US");
    Options options =
        Options.none()
            .withGuidance("first", "--guidance")
            .withRegion("en-GB", "--region")
            .withEncoding(StandardCharsets.ISO_8859_1, "--encoding")
            .withFailOn("warning", "--fail-on");
    ConfiguredHouse configured = house.house(options);
    assertThat(configured.fails(root.resolve("a.md"), Level.WARNING)).isTrue();
    assertThat(configured.describe(root.resolve("a.md")))
        .containsPattern("guidance +sample: first +--guidance")
        .containsPattern("region +en-GB +--region")
        .containsPattern("encoding +ISO-8859-1 +--encoding");
  }

  @Test
  void checkersAreSharedBetweenFilesAndRulesBetweenCheckers() {
    config("overrides:", "  - paths: b/", "    region: en-US");
    house.write("c/housestyle.yml", "region: en-AU");
    ConfiguredHouse configured = house.house();
    assertThat(configured.housestyleFor(root.resolve("a.md")))
        .isSameAs(configured.housestyleFor(root.resolve("in/a.md")));
    assertThat(configured.housestyleFor(root.resolve("a.md")).packs())
        .isSameAs(configured.housestyleFor(root.resolve("b/a.md")).packs())
        .isSameAs(configured.housestyleFor(root.resolve("c/a.md")).packs());
  }
}
