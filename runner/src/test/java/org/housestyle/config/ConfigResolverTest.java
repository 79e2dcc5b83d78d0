// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.housestyle.Suggestion;
import org.housestyle.document.Document;
import org.housestyle.rule.Level;
import org.housestyle.run.Settings;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration file can say, and what holds then. */
class ConfigResolverTest {

  private static final String STATEMENT = "He had child porn.";
  private static final String QUOTATION = "“It was child porn,” she said.";

  @TempDir Path root;
  private ConfiguredFolder folder;

  @BeforeEach
  void aRepository() {
    folder = new ConfiguredFolder(root).write(".git/HEAD", "");
  }

  private ConfiguredFolder config(String... lines) {
    return folder.write("housestyle.yml", String.join("\n", lines));
  }

  @Test
  void withoutAFileTheStandardHolds() {
    assertThat(folder.levels("a.md", STATEMENT)).containsExactly(Level.ERROR);
    assertThat(folder.levels("a.md", QUOTATION)).containsExactly(Level.ADVICE);
  }

  @Test
  void aFileOfCommentsOnlySaysNothing() {
    assertThat(config("# packs:", "", "#   - sample").levels("a.md", STATEMENT)).hasSize(1);
  }

  @Test
  void reasonsCanBeAskedForAndAnOverrideCanLetThemBe() {
    folder.write("shared.yml", "suppressions: {reason: required}");
    config(
        "extends: shared.yml", "overrides: [{paths: archive/, suppressions: {reason: optional}}]");
    Document silenced =
        Document.of(
            SourceText.of("He had child porn. <!-- housestyle-ignore-line child-pornography -->"),
            "markdown");
    ConfigResolver asking = folder.resolver();
    assertThat(
            asking
                .forFile(root.resolve("a.md"))
                .housestyle(root.resolve("a.md"))
                .examine(silenced)
                .problems())
        .hasSize(1);
    assertThat(
            asking
                .forFile(root.resolve("archive/a.md"))
                .housestyle(root.resolve("archive/a.md"))
                .examine(silenced)
                .problems())
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
  void whatIsDoubtfulHasALevelOfItsOwn() {
    String copy = "The Commission on the sale of child porn met.";
    assertThat(config("usage: {doubtful: off}").check("a.md", copy)).isEmpty();
    assertThat(config("usage: {doubtful: rule}").levels("a.md", copy))
        .isEqualTo(config("usage: {}").levels("a.md", STATEMENT));
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
    assertThat(folder.levels("a.md", QUOTATION)).containsExactly(Level.WARNING);
    assertThat(folder.levels("a.md", STATEMENT)).containsExactly(Level.ADVICE);
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
    assertThat(folder.check("a.md", "Paedophiles met.").get(0).suggestions().get(0).text())
        .isEqualTo("Child sex offendors");
    assertThat(folder.check("a.md", "He gave to stop child porn.")).isEmpty();
    assertThat(folder.resolver().forFile(root.resolve("a.md")).charset().name())
        .isEqualTo("windows-1252");
  }

  @Test
  void failOnIsAskedForEachFile() {
    config("fail-on: advice").write("in/housestyle.yml", "fail-on: never");
    assertThat(folder.resolver().forFile(root.resolve("a.md")).fails(Level.ADVICE)).isTrue();
    assertThat(folder.resolver().forFile(root.resolve("in/a.md")).fails(Level.ERROR)).isFalse();
  }

  @Test
  void theSettingsOfAFolderAreThoseOfItsFiles() {
    config("fail-on: advice").write("in/housestyle.yml", "fail-on: never\nexclude: [b.md]");
    Settings in = folder.resolver().forFolder(root.resolve("in"));
    assertThat(in.fails(Level.ERROR)).isFalse();
    assertThat(in.excludes(root.resolve("in/b.md"))).isTrue();
    assertThat(in.excludes(root.resolve("in/a.md"))).isFalse();
    assertThat(folder.resolver().forFolder(root).fails(Level.ADVICE)).isTrue();
  }

  @Test
  void globsAreSeenFromTheFilesFolder() {
    config("include: ['**/*.adoc']", "exclude: [drafts/, '*.tmp.adoc']");
    ConfigResolver configured = folder.resolver();
    assertThat(configured.forFile(root.resolve("in/a.adoc")).includes(root.resolve("in/a.adoc")))
        .contains(true);
    assertThat(configured.forFile(root.resolve("in/a.md")).includes(root.resolve("in/a.md")))
        .contains(false);
    assertThat(
            configured
                .forFile(root.resolve("drafts/in/a.adoc"))
                .excludes(root.resolve("drafts/in/a.adoc")))
        .isTrue();
    assertThat(
            configured
                .forFile(root.resolve("in/drafts/a.adoc"))
                .excludes(root.resolve("in/drafts/a.adoc")))
        .isFalse();
  }

  @Test
  void aPlainNameIsAFileOrAFolder() {
    config("exclude: [drafts, ./in/a.md, /archive]");
    ConfigResolver configured = folder.resolver();
    assertThat(
            configured
                .forFile(root.resolve("drafts/in/a.md"))
                .excludes(root.resolve("drafts/in/a.md")))
        .isTrue();
    assertThat(configured.forFile(root.resolve("in/a.md")).excludes(root.resolve("in/a.md")))
        .isTrue();
    assertThat(
            configured.forFile(root.resolve("archive/a.md")).excludes(root.resolve("archive/a.md")))
        .isTrue();
    assertThat(configured.forFile(root.resolve("drafts.md")).excludes(root.resolve("drafts.md")))
        .isFalse();
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
    assertThat(folder.levels("a.md", STATEMENT)).containsExactly(Level.ERROR);
    assertThat(folder.levels("archive/a.md", STATEMENT)).containsExactly(Level.ADVICE);
    assertThat(folder.check("archive/a.md", QUOTATION)).isEmpty();
    assertThat(folder.check("archive/2009/a.md", STATEMENT)).isEmpty();
    assertThat(folder.check("in/legal-a.md", STATEMENT)).isEmpty();
  }

  @Test
  void anOverrideMayChooseGuidanceRegionAndPhrases() {
    config(
        "overrides:",
        "  - paths: us/",
        "    guidance: second",
        "    region: en-US",
        "    allow: Stop Child Porn");
    assertThat(folder.check("us/a.md", STATEMENT).get(0).suggestions().get(0).guidance())
        .isEqualTo("second");
    assertThat(folder.check("us/a.md", "Stop child porn.")).isEmpty();
    assertThat(folder.check("a.md", "Stop child porn.")).hasSize(1);
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
    ConfigResolver configured = folder.resolver(options);
    assertThat(configured.forFile(root.resolve("a.md")).fails(Level.WARNING)).isTrue();
    assertThat(configured.describe(root.resolve("a.md")))
        .containsPattern("guidance +sample: first +--guidance")
        .containsPattern("region +en-GB +--region")
        .containsPattern("encoding +ISO-8859-1 +--encoding");
  }

  @Test
  void checkersAreSharedBetweenFilesAndRulesBetweenCheckers() {
    config("overrides:", "  - paths: b/", "    region: en-US");
    folder.write("c/housestyle.yml", "region: en-AU");
    ConfigResolver configured = folder.resolver();
    assertThat(configured.forFile(root.resolve("a.md")).housestyle(root.resolve("a.md")))
        .isSameAs(configured.forFile(root.resolve("in/a.md")).housestyle(root.resolve("in/a.md")));
    assertThat(configured.forFile(root.resolve("a.md")).housestyle(root.resolve("a.md")).packs())
        .isSameAs(
            configured.forFile(root.resolve("b/a.md")).housestyle(root.resolve("b/a.md")).packs())
        .isSameAs(
            configured.forFile(root.resolve("c/a.md")).housestyle(root.resolve("c/a.md")).packs());
  }
}
