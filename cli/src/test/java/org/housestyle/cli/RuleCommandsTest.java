// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.rule.Rule;
import org.housestyle.rule.RulePack;
import org.housestyle.rule.Source;
import org.housestyle.rulebook.RuleCard;
import org.housestyle.rulebook.RuleEntry;
import org.housestyle.rules.BuiltInPacks;
import org.junit.jupiter.api.Test;

/** {@code housestyle explain} and {@code housestyle rules}. */
class RuleCommandsTest {

  @Test
  void explainPrintsTheWholeCard() {
    RulePack pack = BuiltInPacks.childProtection();
    Rule rule = pack.rule("child-pornography").orElseThrow();
    Run run = Run.of("explain", "child-pornography");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("child-protection/child-pornography (error, since " + rule.since() + ")\n")
        .contains(rule.why(), "Write instead", "ceop ", "luxembourg ")
        .contains("  found    Police found [[child pornography]] on the laptop.\n")
        .contains("  fixed    Police found child abuse images on the laptop.\n")
        .contains("  silent   Child abuse images were found on the laptop.\n");
    rule.terms().stream()
        .flatMap(term -> term.cites().stream())
        .map(pack.sources()::get)
        .map(Source::citation)
        .forEach(citation -> assertThat(run.out()).contains(citation));
  }

  @Test
  void everyRuleHasACard() {
    for (Rule rule : BuiltInPacks.childProtection().rules()) {
      RuleEntry entry = RuleEntry.of(BuiltInPacks.childProtection(), rule);
      String card = String.join("\n", RuleCard.lines(entry)) + "\n";
      assertThat(card).startsWith(rule.qualifiedId()).contains("Terms", "Examples", "Sources");
      assertThat(card).doesNotContain("\r");
    }
  }

  @Test
  void wordSetsAreSpeltOutWhereALineHoldsThem() {
    assertThat(Run.of("explain", "child-porn-site").out())
        .contains("child porn/pornography site")
        .doesNotContain("{");
  }

  @Test
  void explainTakesTheQualifiedId() {
    assertThat(Run.of("explain", "child-protection/child-pornography").out())
        .isEqualTo(Run.of("explain", "child-pornography").out());
  }

  @Test
  void explainFindsARuleOfAPackThatIsNotChecked() {
    assertThat(Run.of("explain", "suicide/committed-suicide").out())
        .startsWith("suicide/committed-suicide (");
  }

  @Test
  void aRuleOfAPackThatIsNotThereIsNotTakenForWords() {
    Run run = Run.of("explain", "suicide/commit-suicide");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("no rule \"suicide/commit-suicide\"", "suicide/committed-suicide");
  }

  @Test
  void explainFindsTheRulesOfWords() {
    assertThat(Run.of("explain", "a child porn ring").out())
        .startsWith("child-protection/child-porn");
  }

  @Test
  void explainNamesTheRulesWithAWord() {
    Run run = Run.of("explain", "pornography");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("housestyle: no rule \"pornography\"; named with this word: child-pornography");
  }

  @Test
  void explainKnowsWhatWasMeant() {
    Run typo = Run.of("explain", "sextng");
    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.err()).contains("did you mean \"sexting\"?");
    assertThat(Run.of("explain", "zzz").err())
        .isEqualTo("housestyle: no rule \"zzz\" (housestyle rules lists them)\n");
  }

  @Test
  void rulesListsEachOnALineInColumns() {
    Run run = Run.of("rules");
    assertThat(run.code()).isZero();
    RulePack pack = BuiltInPacks.childProtection();
    assertThat(run.out()).startsWith("child-protection: " + pack.title() + ", ");
    List<String> rules = run.out().lines().skip(1).takeWhile(line -> !line.isEmpty()).toList();
    assertThat(rules).hasSize(pack.rules().size());
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    assertThat(rules.stream().map(line -> line.split("  +", -1)[2]))
        .containsOnly("error", "warning", "advice");
  }

  @Test
  void rulesNamesTheOtherPacksAndEveryGuidanceBody() {
    assertThat(Run.of("rules").out())
        .containsSubsequence(
            "Other packs,", "  suicide ", "Guidance bodies,", "  child-protection", "    iwf ")
        .contains("Internet Watch Foundation");
  }

  @Test
  void aPackInUseIsNotAmongTheOthers() {
    assertThat(Run.of("rules", "--pack", "suicide").out())
        .contains("suicide: ")
        .doesNotContain("\n  suicide  ");
  }
}
