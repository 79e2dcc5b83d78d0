// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code housestyle.yml} and the command. */
class ConfigurationTest {

  private static final String ERROR = "Police found child pornography on his laptop.\n";

  @TempDir private Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private String check(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "check";
    System.arraycopy(more, 0, args, 1, more.length);
    args[args.length - 1] = folder.toString();
    return Run.of(args).out();
  }

  @Test
  void theNearestFileHolds() throws IOException {
    file("housestyle.yml", "guidance: luxembourg");
    file("archive/housestyle.yml", "rules: {child-pornography: off}");
    file("a.md", ERROR);
    file("archive/b.md", ERROR);
    assertThat(check()).contains("a.md:1:14", "child sexual abuse material").doesNotContain("b.md");
  }

  @Test
  void oneFileMayBeNamedOrNone() throws IOException {
    file("housestyle.yml", "rules: {child-pornography: off}");
    file("a.md", ERROR);
    String strict = file("strict.yml", "rules: {child-pornography: warning}");
    assertThat(check()).isEmpty();
    assertThat(check("--config", strict)).contains("a.md:1:14: warning");
    assertThat(check("--no-config")).contains("a.md:1:14: error");
    assertThat(Run.of("check", "--config", folder + "/no.yml").err())
        .isEqualTo("housestyle: --config: no file \"" + folder + "/no.yml\"\n");
    assertThat(Run.of("check", "--config", strict, "--no-config").code()).isEqualTo(2);
  }

  @Test
  void optionsGoBeforeTheFile() throws IOException {
    file("housestyle.yml", "guidance: luxembourg\nfail-on: never\npacks: [suicide]");
    String story = file("a.md", ERROR);
    assertThat(Run.of("check", story).out()).isEmpty();
    Run run = Run.of("check", "--pack=child-protection", "--guidance=ceop", story);
    assertThat(run.out()).contains("write    child abuse images\n");
    assertThat(run.code()).isZero();
    assertThat(Run.of("check", "--pack=child-protection", "--fail-on=error", story).code())
        .isEqualTo(1);
  }

  @Test
  void failOnIsThatOfEachFile() throws IOException {
    file("letters/housestyle.yml", "fail-on: never");
    String letter = file("letters/a.md", ERROR);
    assertThat(Run.of("check", letter).code()).isZero();
    assertThat(Run.of("check", letter, file("b.md", ERROR)).code()).isEqualTo(1);
  }

  @Test
  void standardInputHasTheFolderOfItsName() throws IOException {
    file("housestyle.yml", "overrides: [{paths: letters/, off: true}]");
    String letter = folder + "/letters/a.md";
    assertThat(Run.reading(ERROR, "check", "--stdin-filename", letter).out()).isEmpty();
    assertThat(Run.reading(ERROR, "check", "--stdin-filename", folder + "/a.md").out())
        .contains("a.md:1:14: error");
  }

  @Test
  void filesAreChosenAsTheFileSays() throws IOException {
    file(
        "housestyle.yml",
        "include: ['**/*.adoc', '**/*.md']\nexclude: drafts/\nformats: {.adoc: text}");
    String draft = file("drafts/a.md", ERROR);
    file("b.adoc", ERROR);
    file("c.txt", ERROR);
    assertThat(check()).contains("b.adoc:1:14").doesNotContain("a.md", "c.txt");
    assertThat(check("--include", "**/*.txt")).contains("c.txt:1:14").doesNotContain("b.adoc");
    assertThat(Run.of("check", draft).out()).contains("a.md:1:14");
  }

  @Test
  void aHouseSaysWhatToReadOtherEndingsAs() throws IOException {
    file("housestyle.yml", "formats: {.njk: html, .body.tmp: text, .tmp: html}");
    file("a.NJK", "<p title='x'>" + ERROR + "</p>");
    file("b.body.tmp", "<script>" + ERROR);
    file("c.tmp", "<script>" + ERROR);
    assertThat(check()).contains("a.NJK:1:27", "b.body.tmp:1:22").doesNotContain("c.tmp");
  }

  @Test
  void aSurfaceHasLevelsOfItsOwn() throws IOException {
    file("housestyle.yml", "surfaces: {headline: {child-pornography: off}}");
    file("a.md", "# " + ERROR + "\n\n" + ERROR);
    assertThat(check()).contains("a.md:4:14").doesNotContain("a.md:1:");
  }

  @Test
  void ignoreFilesCountUnlessToldOtherwise() throws IOException {
    file(".gitignore", "target/");
    file(".housestyleignore", "*.draft.md");
    file("target/a.md", ERROR);
    file("b.draft.md", ERROR);
    file("c.md", ERROR);
    assertThat(check()).contains("c.md:1:14").doesNotContain("a.md", "b.draft.md");
    assertThat(check("--no-ignore")).contains("a.md:1:14", "b.draft.md:1:14", "c.md:1:14");
  }

  @Test
  void mistakesAreToldAtOnceAndNothingIsChecked() throws IOException {
    file("housestyle.yml", "regoin: en-US\nrules: {child-pornograpy: off}");
    file("a.md", ERROR);
    Run run = Run.of("check", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("housestyle: the configuration has 2 mistakes:"),
            key -> assertThat(key).contains("housestyle.yml:1: ", "did you mean \"region\"?"),
            rule -> assertThat(rule).contains(":2: ", "did you mean \"child-pornography\"?"));
  }

  @Test
  void aMistakeInAnInnerFolderEndsTheRunToo() throws IOException {
    file("a.md", ERROR);
    file("in/housestyle.yml", "regoin: en-US");
    file("in/a.md", ERROR);
    Run run = Run.of("check", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("housestyle: ").contains("in/housestyle.yml:1: unknown key");
  }

  @Test
  void whatIsHeldBackIsListedOnDemand() throws IOException {
    file("housestyle.yml", "allow: [child prostitution line]");
    String story =
        file("a.md", "The Child Prostitution line rang. See www.example.org/child-porn now.\n");
    assertThat(Run.of("check", story).out()).isEmpty();
    assertThat(Run.of("check", "--show-held", story).out())
        .contains(
            "a.md:1:5: held: \"Child Prostitution\""
                + " (statement: allowed by \"child prostitution line\")\n",
            "held: \"child-porn\" (no prose: part of a web address)\n");
    assertThat(Run.of("check", "-f", "json", story).out()).doesNotContain("held");
    assertThat(Run.of("check", "-f", "json", "--show-held", story).out())
        .contains("\"findings\":[],\"held\":[{\"rule\":\"child-protection/child-prostitution\"");
  }

  @Test
  void showTellsWhatHoldsAndWhy() throws IOException {
    file("housestyle.yml", "region: en-AU\nrules:\n  sexting: off\n");
    Run run = Run.of("config", "--show", folder + "/a.md", "--guidance", "iwf");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .containsPattern("configuration +\\S+/housestyle.yml\n")
        .containsPattern("guidance +child-protection: iwf +--guidance\n")
        .containsPattern("region +en-AU +\\S+/housestyle.yml:1\n")
        .containsPattern("rule +sexting: off +\\S+/housestyle.yml:3\n")
        .containsPattern("fail-on +error +default\n");
    assertThat(Run.of("config", "--show", folder.toString()).out()).contains("en-AU");
    assertThat(Run.of("config").code()).isEqualTo(2);
  }

  @Test
  void showTellsWhatLeavesAFileOut() throws IOException {
    file("housestyle.yml", "exclude: drafts/");
    file(".gitignore", "target/");
    assertThat(Run.of("config", "--show", folder + "/target/in/a.md").out())
        .containsPattern("in folders +left out +\\S+/.gitignore:1\n");
    assertThat(Run.of("config", "--show", folder + "/drafts/a.md").out())
        .containsPattern("in folders +left out +\\S+/housestyle.yml:1\n");
    assertThat(Run.of("config", "--show", folder + "/a.md").out()).doesNotContain("left out");
  }

  @Test
  void theSchemaIsPrinted() {
    assertThat(Run.of("config", "--schema").out()).startsWith("{").contains("\"overrides\"");
  }
}
