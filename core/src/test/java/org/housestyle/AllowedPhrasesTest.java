// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;

import java.util.List;
import org.housestyle.document.Document;
import org.housestyle.rule.Usage;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a house allows is held back, and nothing else is. */
class AllowedPhrasesTest {

  private static CheckResult seen(String copy, String... phrases) {
    return HOUSESTYLE
        .withAllowed(List.of(phrases))
        .examine(Document.of(SourceText.of(copy), "text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Stop Child Porn fund gave money.",
        "the stop child porn fund",
        "Stop\nChild-Porn\u00A0Fund",
        "The Stop Child Porn Fund's office.",
        "The Stop Child Porn Fund’s office.",
      })
  void aPhraseIsComparedAsTermsAre(String copy) {
    CheckResult seen = seen(copy, "Stop Child Porn Fund");
    assertThat(seen.findings()).isEmpty();
    assertThat(seen.held())
        .singleElement()
        .extracting(Finding::status)
        .isEqualTo(new Status.Allowed("Stop Child Porn Fund"));
  }

  @Test
  void howATermIsUsedIsStillTold() {
    Finding held = seen("“Stop child porn fund,” he said.", "stop child porn").held().get(0);
    assertThat(held.usage()).isEqualTo(Usage.QUOTATION);
  }

  @Test
  void onlyWhatLiesInsideIsAllowed() {
    CheckResult seen = seen("Child porn: the Stop Child Porn Fund met.", "Stop Child Porn Fund");
    assertThat(seen.findings()).singleElement().extracting(it -> it.span().start()).isEqualTo(0);
    assertThat(seen("A child porn site.", "child porn").findings())
        .singleElement()
        .extracting(Finding::text)
        .isEqualTo("child porn site");
    assertThat(seen("Stop child porn", "Stop child").findings()).hasSize(1);
  }

  @Test
  void heldTermsComeInTheOrderOfTheText() {
    CheckResult seen =
        seen(
            "Stop child porn. The phrase ‘child porn’ is wrong. Stop child porn.",
            "Stop child porn");
    assertThat(seen.held()).extracting(Finding::span).isSorted().hasSize(3);
  }
}
