// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.Copy.HOUSESTYLE;

import java.util.List;
import org.housestyle.document.Document;
import org.housestyle.rule.Level;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;

/** A finding says whether it is reported and, if not, what holds it back. */
class StatusTest {

  private static CheckResult check(Housestyle housestyle, String copy) {
    return housestyle.examine(Document.of(SourceText.of(copy), "markdown"));
  }

  @Test
  void aFindingIsReported() {
    Finding finding = check(HOUSESTYLE, "He had child porn.").findings().get(0);
    assertThat(finding.status()).isEqualTo(Status.REPORTED);
    assertThat(finding.isReported()).isTrue();
    assertThat(finding.isEditable()).isTrue();
  }

  @Test
  void aMentionIsHeldWithItsReason() {
    Finding held = check(HOUSESTYLE, "The phrase 'child porn' is wrong.").held().get(0);
    assertThat(held.status()).isEqualTo(new Status.Held(held.usageReason()));
    assertThat(held.usage()).isEqualTo(Usage.MENTION);
    assertThat(held.suggestions()).isEmpty();
    assertThat(held.message()).isEqualTo("\"child porn\" is talked about, not used");
  }

  @Test
  void aFileNameIsNotProse() {
    Finding held = check(HOUSESTYLE, "See child-porn.pdf now.").held().get(0);
    assertThat(held.status()).isEqualTo(new Status.NotProse("part of a file name"));
    assertThat(held.isProse()).isFalse();
    assertThat(held.message()).isEqualTo("\"child-porn\" is part of a file name");
  }

  @Test
  void anAllowedPhraseIsNamed() {
    Housestyle house = HOUSESTYLE.withAllowed(List.of("Stop Child Porn"));
    Finding held = check(house, "The Stop Child Porn fund met.").held().get(0);
    assertThat(held.status()).isEqualTo(new Status.Allowed("Stop Child Porn"));
    assertThat(held.level()).isEqualTo(Level.ERROR);
  }

  @Test
  void aSuppressionTellsTheCommentAndItsReason() {
    String copy = "<!-- housestyle-ignore child-pornography: the act -->\nHe had child porn.";
    Finding held = check(HOUSESTYLE, copy).held().get(0);
    assertThat(held.status())
        .isInstanceOfSatisfying(
            Status.Suppressed.class,
            status -> assertThat(status.suppression().reason()).isEqualTo("the act"));
    assertThat(held.suggestions()).isNotEmpty();
  }

  @Test
  void aFindingCanBeHeldBackLater() {
    CheckResult result = check(HOUSESTYLE, "He had child porn. She saw child porn.");
    CheckResult held =
        result.holding(finding -> finding.start().column() == 8, new Status.Baseline());
    assertThat(held.findings()).extracting(Finding::status).containsExactly(Status.REPORTED);
    assertThat(held.held()).extracting(Finding::status).containsExactly(new Status.Baseline());
  }

  @Test
  void aCopyOfAFindingDiffersOnlyInWhatIsSet() {
    Finding finding = check(HOUSESTYLE, "He had child porn.").findings().get(0);
    Finding placed = finding.toBuilder().part("body").place("paragraph 12").build();
    assertThat(placed.place()).contains("paragraph 12");
    assertThat(placed).isNotEqualTo(finding);
    assertThat(placed.toBuilder().part("").place(null).build()).isEqualTo(finding);
  }

  @Test
  void aFindingNeedsARule() {
    assertThatThrownBy(() -> Finding.builder().build())
        .isInstanceOf(NullPointerException.class)
        .hasMessage("rule");
  }
}
