// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.analysis.AnalyzedText;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

  private static boolean isHeadline(String copy, String format) {
    Document document = Document.of(SourceText.of(copy), format);
    return Headline.holds(AnalyzedText.of(document.blocks().get(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Man held over fraud", "Man held over fraud ", "Three held, aged 7"})
  void aLineWithoutAStopIsOne(String copy) {
    assertThat(isHeadline(copy, "text")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A man was held.", "Was he held?", "Man held\nover fraud", "“He was held”"})
  void aSentenceIsNone(String copy) {
    assertThat(isHeadline(copy, "text")).isFalse();
  }

  @Test
  void aHeadlineHasAtMostAHundredCharacters() {
    assertThat(isHeadline("a".repeat(100), "text")).isTrue();
    assertThat(isHeadline("a".repeat(101), "text")).isFalse();
  }

  @Test
  void whatMarkupCallsAHeadlineIsOneThoughItEndsInAStop() {
    assertThat(isHeadline("# A man was held.", "markdown")).isTrue();
  }
}
