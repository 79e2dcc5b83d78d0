// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.match.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTest {

  private static final Judge JUDGE = new Quoted();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "“He had [[child porn]],” she said.|inside quotation marks that open with “",
        "'He had [[child porn]],' she said.|inside quotation marks that open with '",
        "``He had [[child porn]],'' she said.|inside quotation marks that open with `",
        "&quot;He had [[child porn]],&quot; she said.|inside quotation marks that open with &",
        "&#8220;He had [[child porn]],&#8221; she said.|inside quotation marks that open with &",
        "「He had [[child porn]]」, she said.|inside quotation marks that open with 「",
        "but he had [[child porn]],” she said.|before a quotation mark that closes what began"
            + " earlier",
        "but he had [[child porn]],\" she said.|before a quotation mark that closes what began"
            + " earlier",
        "She said: \"We went. \"He had [[child porn]].\"|inside quotation marks that open with \"",
        "I sold [[child porn]], says vicar|what somebody said or wrote: \"i sold child porn, says\"",
        "The sign said: [[child porn]] sold here|what somebody said or wrote: \"said: child porn\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [[child porn]].",
        "“No,” he said. He had [[child porn]].",
        "&ldquo;No,&rdquo; he said. He had [[child porn]].",
        "She said: \"We went. \"We saw.\" He had [[child porn]].",
        "The 6\" disc had [[child porn]].",
        "Police named three things: [[child porn]], cash and a gun.",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }

  @Test
  void recognisesSpeechFromTheParagraphBefore() {
    Setting setting = new Setting(Headings.NONE, () -> "“We saw it.", () -> Transcript.NONE);
    assertThat(
            Judging.reason(JUDGE, MarkedText.of("Then [[child porn]] came,” she said."), setting))
        .isEqualTo("in speech that the paragraph before left open");
  }

  @Test
  void recognisesMarkup() {
    assertThat(Judging.reason(JUDGE, "<p>She had <q>[[child porn]] too</q>.", "html"))
        .isEqualTo("marked up as a quotation");
    assertThat(Judging.reason(JUDGE, "> He had [[child porn]].", "markdown"))
        .isEqualTo("inside a block quotation");
  }

  @Test
  void markupSaysMoreThanASpeakersName() {
    assertThat(Judging.reason(JUDGE, "Lee: she sold <q>[[child porn]]</q>.", "html"))
        .isEqualTo("marked up as a quotation");
    assertThat(Judging.reason(JUDGE, "> Lee: She sold [[child porn]].", "markdown"))
        .isEqualTo("inside a block quotation");
  }
}
