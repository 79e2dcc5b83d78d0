// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A charge dated after the law changed its words is not taken for the wording of the law. */
class LapsedLawTest {

  private static final String PACK =
      """
      name: law
      title: Law
      guidance: [here, there]
      sources:
        guide: {organisation: Us, title: Guide}
      rules:
        - id: old-word
          since: 0.1.0
          level: error
          why: The law has another word.
          terms:
            - text: obscene matter
              cite: [guide]
          law-until:
            here: 2025-10-09
          prefer:
            here:
              - noun: abuse image
          examples:
            - copy: He sold [[obscene matter]].
            - copy: It was a matter of taste.
      """;

  @TempDir Path folder;

  private Housestyle housestyle;

  @BeforeEach
  void aPackWithALawThatChanged() throws IOException, PackException {
    Path file = Files.writeString(folder.resolve("law.yaml"), PACK);
    housestyle = Housestyle.withRules(RulePack.read(file));
  }

  private Finding charged(String when) {
    return housestyle
        .check("He was charged " + when + " with possession of obscene matter.")
        .get(0);
  }

  @Test
  void aChargeOfALaterDayIsThePublicationsOwnWording() {
    assertThat(charged("in November 2025").usage()).isEqualTo(Usage.STATEMENT);
    assertThat(charged("on 10 October 2025").usage()).isEqualTo(Usage.STATEMENT);
    assertThat(charged("in 2026").usage()).isEqualTo(Usage.STATEMENT);
  }

  @Test
  void itsReplacementIsForAPersonToConfirm() {
    assertThat(charged("in 2026").suggestions()).isNotEmpty().noneMatch(Suggestion::isSafe);
  }

  @Test
  void aChargeOfAnEarlierDayOrOfNoneIsTheWordingOfTheLaw() {
    assertThat(charged("on 9 October 2025").usage()).isEqualTo(Usage.LEGAL);
    assertThat(charged("in 2025").usage()).isEqualTo(Usage.LEGAL);
    assertThat(charged("yesterday").usage()).isEqualTo(Usage.LEGAL);
  }

  @Test
  void underOtherGuidanceNothingChanges() {
    housestyle = housestyle.withGuidance("there");
    assertThat(charged("in 2026").usage()).isEqualTo(Usage.LEGAL);
  }
}
