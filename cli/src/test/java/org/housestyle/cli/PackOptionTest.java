// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackOptionTest {

  private static final String RULE =
      """
      id: kid-pic
      since: 0.1.0
      level: warning
      why: It makes light of what the pictures record.
      terms:
        - text: kiddie pic
          cite: [desk]
      prefer:
        desk:
          - noun: child abuse image
      examples:
        - copy: "Police found [[kiddie pics]] on the laptop."
          fixed: "Police found child abuse images on the laptop."
        - copy: "Police found pictures on the laptop."
      """;

  @TempDir private Path folder;
  private Path pack;

  @BeforeEach
  void aHousePack() throws IOException {
    pack = Files.createDirectory(folder.resolve("pack"));
    Files.writeString(pack.resolve("pack.yaml"), "name: our\ntitle: Our style\nguidance: [desk]\n");
    Files.writeString(
        pack.resolve("sources.yaml"), "desk:\n  organisation: The desk\n  title: Notes\n");
    Files.writeString(pack.resolve("kid-pic.yaml"), RULE);
  }

  @Test
  void aFolderIsUsedBesideTheBuiltInPack() {
    Run run = Run.reading("Kiddie pics and child porn.", "check", "--pack", pack.toString(), "-");
    assertThat(run.out()).contains("rule     kid-pic").contains("rule     child-porn\n");
    Run guided = Run.reading("Kiddie pics", "check", "--guidance=desk", "--pack=" + pack, "-");
    assertThat(guided.code()).isZero();
  }

  @Test
  void explainTellsOfHouseRulesAndTheirConditions() throws IOException {
    Files.writeString(
        pack.resolve("kid-pic.yaml"),
        RULE.replace(
            "prefer:",
            "when:\n  sentence: [(police|officer), court]\n  age: under 18\nunless: [kiddie pics ltd]\n"
                + "review: somebody may be quoted\nprefer:"));
    assertThat(Run.of("explain", "kid-pic", "--pack", pack.toString()).out())
        .startsWith("our/kid-pic (warning, since 0.1.0)\n")
        .contains("  kiddie pic  desk\n")
        .contains(
            "    if the sentence has officer/police or court, and the sentence has an age under 18\n")
        .contains("Not reported in\n  kiddie pics ltd\n")
        .contains("A person has to look first\n  somebody may be quoted\n");
  }

  @Test
  void theBuiltInPackMayBeNamed() {
    assertThat(Run.reading("", "check", "--pack", "child-protection", "-").code()).isZero();
  }

  @Test
  void everyMistakeIsToldOnItsLine() throws IOException {
    Files.writeString(
        pack.resolve("kid-pic.yaml"),
        RULE.replace("cite: [desk]", "cite: [desc]").replace("level: warning", "level: wrong"));
    Run run = Run.reading("", "check", "--pack", pack.toString(), "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("housestyle: --pack: the rule pack " + pack + " has 2 mistakes:\n");
    assertThat(run.err().lines().skip(1))
        .satisfiesExactlyInAnyOrder(
            level -> assertThat(level).contains("kid-pic.yaml:3: ").contains("wrong"),
            cite ->
                assertThat(cite).contains("kid-pic.yaml:7: ").contains("did you mean \"desk\"?"));
  }

  @Test
  void aPackThatIsNotThereIsToldKindly() throws IOException {
    Run typo = Run.of("rules", "--pack", "child-protecton");
    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.err()).contains("did you mean \"child-protection\"?");
    Path file = pack.resolve("pack.yaml");
    assertThat(Run.of("rules", "--pack", file.toString()).code()).isZero();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Run.of("rules", "--pack", empty.toString()).err()).contains("pack.yaml");
  }

  @Test
  void twoPacksOfOneNameAreRefused() {
    Run run = Run.of("rules", "--pack", pack.toString(), "--pack", pack + "/");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("another rule pack is named \"our\"");
  }
}
