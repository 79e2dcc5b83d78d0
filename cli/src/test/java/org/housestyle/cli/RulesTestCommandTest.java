// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestCommandTest {

  private static final String PACK =
      """
      name: our-style
      title: Our style
      guidance: [desk]
      sources:
        desk:
          organisation: Our desk
          title: Words to avoid
          year: 2026
      rules:
        - id: kid-snap
          since: 1.0.0
          level: warning
          why: It makes light of the picture.
          terms:
            - text: kid snap
              cite: [desk]
          prefer:
            desk:
              - noun: child abuse picture
          examples:
            - copy: He kept [[kid snaps]].
              fixed: He kept child abuse pictures.
            - copy: The kid pool is open.
      """;

  @TempDir Path folder;

  private Path pack(String text) throws IOException {
    return Files.writeString(folder.resolve("our-style.yaml"), text);
  }

  @Test
  void aGoodPackIsToldInFigures() throws IOException {
    Run run = Run.of("rules", "test", pack(PACK).toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo("our-style: rules: 1, terms: 1, sources: 1, examples: 2; every example holds\n");
  }

  @Test
  void whatDoesNotHoldIsShown() throws IOException {
    Run run =
        Run.of("rules", "test", pack(PACK.replace("[[kid snaps]]", "kid [[snaps]]")).toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("expected He kept kid [[snaps]].\n    found    He kept [[kid snaps]].\n")
        .endsWith("1 thing does not hold\n");
  }

  @Test
  void aMistakeIsWrongUse() throws IOException {
    Run run =
        Run.of("rules", "test", pack(PACK.replace("cite: [desk]", "cite: [dsek]")).toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean \"desk\"?");
  }

  @Test
  void theBuiltInPackHolds() {
    assertThat(Run.of("rules", "test", "child-protection").code()).isZero();
  }

  @Test
  void pagesAreWritten() throws IOException {
    Path pages = folder.resolve("pages");
    assertThat(Run.of("rules", "docs", pack(PACK).toString(), pages.toString()).code()).isZero();
    assertThat(pages.resolve("README.md")).content().contains("[kid-snap](kid-snap.md)");
    assertThat(pages.resolve("kid-snap.md")).content().contains("It makes light of the picture.");
  }

  @Test
  void theRegionIsOneOfFour() {
    Run run = Run.reading("", "check", "--region", "en-ZZ", "-");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("known: en-GB, en-US, en-AU, en-CA");
  }
}
