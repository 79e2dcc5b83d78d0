// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.match.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryEntryTest {

  private static String reason(String marked, String heading) {
    return Judging.reason(
        new GlossaryEntry(),
        MarkedText.of(marked),
        new Setting(new Headings(heading), () -> "", () -> Transcript.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[Child porn]]", "[[Child porn]]: do better", "[[child porn]] (noun)"})
  void recognisesAnEntryUnderAHeadingAboutWords(String marked) {
    assertThat(reason(marked, "Words to avoid")).endsWith("an entry under \"Words to avoid\"");
  }

  @Test
  void anEntryUnderAnotherHeadingIsNone() {
    assertThat(reason("[[Child porn]]", "Crime")).isEqualTo("none");
  }

  @Test
  void aSentenceUnderAHeadingAboutWordsIsNone() {
    assertThat(reason("He had [[child porn]].", "Words to avoid")).isEqualTo("none");
  }

  @Test
  void recognisesTheTermOfAListOfTerms() {
    assertThat(
            Judging.reason(new GlossaryEntry(), "<dl><dt>[[Child porn]]<dd>Say more.</dl>", "html"))
        .endsWith("the term of a list of terms");
  }
}
