// SPDX-License-Identifier: Apache-2.0
package org.housestyle.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import org.housestyle.run.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake is told with its file, its line, and what was meant. */
class ConfigMistakesTest {

  @TempDir Path root;
  private ConfiguredFolder folder;

  @BeforeEach
  void aRepository() {
    folder = new ConfiguredFolder(root).write(".git/HEAD", "");
  }

  private List<String> mistakes(String... lines) {
    return folder.write("housestyle.yml", String.join("\n", lines)).mistakes("a.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pack: sample | unknown key \"pack\"; did you mean \"packs\"? (known: extends, packs, guidance,",
        "packs: sampel | no pack, file or folder \"sampel\"; did you mean \"sample\"? (known packs: sample)",
        "packs: [] | \"packs\" must name at least one",
        "guidance: secnd | no guidance \"secnd\"; did you mean \"second\"? (known: first, second)",
        "guidance: {sampel: second} | no pack \"sampel\"; did you mean \"sample\"? (known: sample)",
        "region: en-GBR | \"en-GBR\" is not one of en-GB, en-US, en-AU, en-CA; did you mean \"en-GB\"?",
        "encoding: latin-one | no encoding \"latin-one\"; known are UTF-8,",
        "fail-on: fatal | \"fatal\" is not one of error, warning, advice, never",
        "include: '{a' | not a file pattern: \"{a\"",
        "rules: off | \"rules\" must hold \"key: value\" lines",
        "rules: {child-pornograpy: off} | no rule \"child-pornograpy\"; did you mean \"child-pornography\"? (in sample)",
        "rules: {sample/clinet: off} | no rule \"sample/clinet\"; did you mean \"client\"? (in sample)",
        "rules: {sampel/*: off} | no pack \"sampel\"; did you mean \"sample\"?",
        "rules: {client: eror} | \"eror\" is not one of error, warning, advice, off, rule; did you mean \"error\"?",
        "rules: {client: {levle: off}} | unknown key \"levle\"; did you mean \"level\"?",
        "formats: {.njk: htlm} | \"htlm\" is not one of text, markdown, mdx, html, xhtml; did you mean \"html\"?",
        "formats: {'*.njk': html} | \"*.njk\" is not the ending of a file, such as \".njk\"",
        "surfaces: {headlines: {client: off}} | unknown key \"headlines\"; did you mean \"headline\"?",
        "surfaces: {headline: {clinet: off}} | no rule \"clinet\"; did you mean \"client\"? (in sample)",
        "surfaces: {headline: off} | \"headline\" must hold \"key: value\" lines",
        "usage: {quote: off} | unknown key \"quote\"",
        "overrides: [{off: true}] | \"paths\" is missing",
        "overrides: [{paths: a, packs: sample}] | unknown key \"packs\"",
        "overrides: [{paths: a, off: yes}] | \"yes\" is not one of true, false",
        "extends: shared.yml | no file \"shared.yml\" (relative to this file's folder)",
        "extends: classpath:no/such.yml | \"no/such.yml\" is not on the class path",
      })
  void one(String line, String message) {
    assertThat(mistakes("# what we do", line))
        .singleElement()
        .asString()
        .startsWith("housestyle.yml:2: " + message);
  }

  @Test
  void allOfAFileAtOnce() {
    assertThat(mistakes("regoin: en-US", "fail-on: fatal", "rules:", "  no-such-rule: off"))
        .extracting(it -> it.substring(0, it.indexOf(": ")))
        .containsExactly("housestyle.yml:1", "housestyle.yml:2", "housestyle.yml:4");
  }

  @Test
  void noYamlAndNoText() {
    assertThat(mistakes("rules: [")).singleElement().asString().contains("not YAML");
    assertThat(mistakes("a\0b"))
        .singleElement()
        .asString()
        .startsWith("housestyle.yml: looks like");
  }

  @Test
  void aPackWithMistakesIsToldWhole() {
    folder.write("style/pack.yaml", "name: our\ntitle: Ours\nguidance: [desk]\n");
    assertThat(mistakes("packs: [style]"))
        .singleElement()
        .asString()
        .startsWith("housestyle.yml:1: the rule pack style has 2 mistakes:\n")
        .contains("sources.yaml");
  }

  @Test
  void optionsAreToldByTheirName() {
    ConfigResolver configured = folder.resolver(Options.none().withGuidance("secnd", "--guidance"));
    assertThat(
            catchThrowable(
                () -> configured.forFile(root.resolve("a.md")).housestyle(root.resolve("a.md"))))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("--guidance: no guidance \"secnd\"; did you mean \"second\"?");
  }
}
