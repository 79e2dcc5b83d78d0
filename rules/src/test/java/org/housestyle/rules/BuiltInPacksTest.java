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
            .flatMap(rule -> rule.terms().stream())
            .flatMap(term -> term.cites().stream())
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
    List<RulePack> all =
        BuiltInPacks.names().stream().map(name -> BuiltInPacks.named(name).orElseThrow()).toList();
    Housestyle chosen = Housestyle.withRules(all).withGuidance("mindframe");
    assertThat(chosen.check("Analysts removed child abuse images.")).isEmpty();
    assertThat(chosen.check("He had child porn.").get(0).suggestions().get(0).guidance())
        .isEqualTo("ceop");
  }

  @Test
  void theOrderOfPacksDoesNotMatter() {
    List<RulePack> all =
        new ArrayList<>(
            BuiltInPacks.names().stream()
                .map(name -> BuiltInPacks.named(name).orElseThrow())
                .toList());
    Collections.reverse(all);
    assertThat(Housestyle.withRules(all).check("Analysts removed child abuse images.")).isEmpty();
  }
}
