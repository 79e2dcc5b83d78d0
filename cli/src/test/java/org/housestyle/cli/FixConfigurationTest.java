// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code housestyle.yml} says holds for the commands that change files, too. */
class FixConfigurationTest {

  private static final String COPY = "Police found child pornography on his laptop.\n";
  private static final String FIXED = "Police found child abuse images on his laptop.\n";

  @TempDir private Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Accepts the first suggestion wherever it is asked. */
  private Run run(String call, String... more) {
    List<String> args = new ArrayList<>(List.of(call.split(" ")));
    args.addAll(List.of(more));
    args.add(folder.toString());
    byte[] answers = "a\na\na\n".getBytes(StandardCharsets.UTF_8);
    return Run.of(new ByteArrayInputStream(answers), Run.NO_TERMINAL, args.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fix", "check --fix", "fix --review"})
  void aRuleThatIsOffIsNotFixed(String call) throws IOException {
    file("housestyle.yml", "rules: {child-pornography: off}");
    Path story = file("a.md", COPY);
    assertThat(run(call).code()).isZero();
    assertThat(story).hasContent(COPY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fix", "check --fix", "fix --review"})
  void theOptionsAreThoseOfCheck(String call) throws IOException {
    file("housestyle.yml", "rules: {child-pornography: off}");
    file(".gitignore", "target/");
    Path built = file("target/a.md", COPY);
    Path story = file("a.md", COPY);
    String other = file("other.yml", "guidance: luxembourg").toString();
    run(call, "--config", other);
    assertThat(story).content().contains("child sexual abuse material");
    assertThat(built).hasContent(COPY);
    run(call, "--no-config", "--no-ignore");
    assertThat(built).hasContent(FIXED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fix", "check --fix", "fix --review"})
  void anOverrideHoldsForItsPaths(String call) throws IOException {
    file(
        "housestyle.yml",
        """
        overrides:
          - {paths: archive/, off: true}
          - {paths: abroad/, guidance: luxembourg}
        """);
    Path archived = file("archive/a.md", COPY);
    Path abroad = file("abroad/a.md", COPY);
    Path story = file("a.md", COPY);
    run(call);
    assertThat(archived).hasContent(COPY);
    assertThat(abroad).content().contains("child sexual abuse material");
    assertThat(story).hasContent(FIXED);
  }

  @Test
  void whatTheHouseAllowsOrLeavesOutIsNotFixed() throws IOException {
    file("housestyle.yml", "allow: [child pornography fund]\nexclude: drafts/");
    Path draft = file("drafts/a.md", COPY);
    Path story = file("a.md", "She gave to the child pornography fund.\n");
    assertThat(run("fix").out()).isEmpty();
    assertThat(draft).hasContent(COPY);
    assertThat(story).hasContent("She gave to the child pornography fund.\n");
  }

  @Test
  void aQuotationIsNotFixedHoweverMuchItWeighs() throws IOException {
    file("housestyle.yml", "usage: {quotation: error}");
    String quoted = "“They found child pornography,” the inspector said.\n";
    Path story = file("a.md", quoted);
    assertThat(run("fix").code()).isEqualTo(1);
    assertThat(story).hasContent(quoted);
  }

  @Test
  void theEncodingIsThatOfEachFile() throws IOException {
    file("old/housestyle.yml", "encoding: ISO-8859-1");
    byte[] latin = ("Café. " + COPY).getBytes(StandardCharsets.ISO_8859_1);
    Path old = Files.write(folder.resolve("old/a.md"), latin);
    Path story = file("a.md", "Café. " + COPY);
    assertThat(run("fix").code()).isZero();
    assertThat(old).hasBinaryContent(("Café. " + FIXED).getBytes(StandardCharsets.ISO_8859_1));
    assertThat(story).hasContent("Café. " + FIXED);
  }

  @Test
  void failOnIsThatOfEachFile() throws IOException {
    file("letters/housestyle.yml", "fail-on: never");
    String unsafe = "He was a teen prostitute.\n";
    file("letters/a.md", unsafe);
    assertThat(run("fix").code()).isZero();
    file("b.md", unsafe);
    assertThat(run("fix").code()).isEqualTo(1);
  }

  @Test
  void standardInputHasTheFolderOfItsName() throws IOException {
    file("housestyle.yml", "overrides: [{paths: letters/, off: true}]");
    String letter = folder + "/letters/a.md";
    assertThat(Run.reading(COPY, "fix", "--stdin-filename", letter).out()).isEqualTo(COPY);
    assertThat(Run.reading(COPY, "fix", "--stdin-filename", folder + "/a.md").out())
        .isEqualTo(FIXED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fix", "check --fix", "fix --review"})
  void aMistakeEndsTheRunBeforeAnyFileIsChanged(String call) throws IOException {
    Path story = file("a.md", COPY);
    file("in/housestyle.yml", "regoin: en-US");
    file("in/a.md", COPY);
    Run run = run(call);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("in/housestyle.yml:1: unknown key");
    assertThat(story).hasContent(COPY);
  }
}
