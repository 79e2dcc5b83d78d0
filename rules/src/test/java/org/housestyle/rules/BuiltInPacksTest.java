// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.housestyle.Housestyle;
import org.housestyle.rule.RulePack;
import org.housestyle.rulebook.PackVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInPacksTest {

  static List<String> names() {
    return BuiltInPacks.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyExampleHolds(String name) {
    assertThat(PackVerifier.verify(BuiltInPacks.named(name).orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everySourceIsCited(String name) {
    RulePack pack = BuiltInPacks.named(name).orElseThrow();
    List<String> cited =
        pack.rules().stream()
            .flatMap(rule -> pack.citations(rule).stream())
            .map(citation -> citation.source().id())
            .distinct()
            .toList();
    assertThat(pack.sources().keySet()).containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void theFirstPackHasThirtyRulesAndMore() {
    assertThat(BuiltInPacks.childProtection().rules()).hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void thereIsNoPackOfAnotherName() {
    assertThat(BuiltInPacks.named("weather")).isEmpty();
  }

  @Test
  void aChoiceForOnePackLeavesTheOthersAsTheyAre() {
    Housestyle chosen = Housestyle.withRules(packsOfTerms()).withGuidance("mindframe");
    assertThat(chosen.check("Analysts removed child abuse images.")).isEmpty();
    assertThat(chosen.check("He had child porn.").get(0).suggestions().get(0).guidance())
        .isEqualTo("ceop");
  }

  @Test
  void theOrderOfPacksDoesNotMatter() {
    List<RulePack> all = packsOfTerms();
    Collections.reverse(all);
    assertThat(Housestyle.withRules(all).check("Analysts removed child abuse images.")).isEmpty();
  }

  /** Those that ask for no companion, which looks at all of a story. */
  private static List<RulePack> packsOfTerms() {
    List<RulePack> packs = new ArrayList<>();
    for (String name : BuiltInPacks.names()) {
      RulePack pack = BuiltInPacks.named(name).orElseThrow();
      if (pack.companions().isEmpty()) {
        packs.add(pack);
      }
    }
    return packs;
  }
}
