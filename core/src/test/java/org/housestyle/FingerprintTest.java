// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;
import static org.housestyle.Copy.PACK;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.housestyle.rule.PackException;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Usage;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void anEqualCheckerHasTheSameFingerprint() throws IOException, PackException {
    Housestyle again = Housestyle.withRules(RulePack.read(Copy.class, "pack"));
    assertThat(again.fingerprint()).isEqualTo(HOUSESTYLE.fingerprint());
  }

  @Test
  void everyChoiceChangesTheFingerprint() {
    RulePack fewer = Copy.pack(PACK.title(), PACK.rules().subList(1, PACK.rules().size()));
    assertThat(
            List.of(
                HOUSESTYLE,
                HOUSESTYLE.withGuidance("second"),
                HOUSESTYLE.withRegion("en-US"),
                HOUSESTYLE.withLevels(Levels.standard().with(Usage.TITLE, LevelOverride.RULE)),
                HOUSESTYLE.withLevels(Levels.standard().with("client", LevelOverride.ADVICE)),
                HOUSESTYLE.withAllowed(List.of("Stop Child Porn")),
                HOUSESTYLE.withAllowed(List.of("Stop", "Child Porn")),
                HOUSESTYLE.withReasonsRequired(true),
                Housestyle.withRules(fewer)))
        .extracting(Housestyle::fingerprint)
        .doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfAMapDoesNotMatter() {
    Choices choices = Choices.standard("en-GB");
    String one = choices.withGuidance(Map.of("a", "x", "b", "y", "c", "z")).canonical();
    String other = choices.withGuidance(Map.of("c", "z", "b", "y", "a", "x")).canonical();
    assertThat(one).isEqualTo(other);
  }

  @Test
  void noValueCanBeTakenForTwo() {
    Choices choices = Choices.standard("en-GB");
    assertThat(
            List.of(
                choices.withAllowed(List.of("ab", "c")),
                choices.withAllowed(List.of("a", "bc")),
                choices.withAllowed(List.of("ab\nallowed 1 c"))))
        .extracting(Choices::canonical)
        .doesNotHaveDuplicates();
  }
}
