// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleOfWorkTest {

  private static final Judge JUDGE = new TitleOfWork();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "She saw [[Outcast]], a film by Anna Reyes.|the title of a work, in capitals: \"Outcast, a film by\"",
        "The story was headlined '[[Child porn]] found'.|the title of a work, in quotation marks: \"headlined 'Child porn found'\"",
        "[[Child Sex Trade]], a film by Anna Reyes, opens on Friday.|the title of a work, in capitals: \"Child Sex Trade, a film by\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Outcast]], a film by Anna Reyes, opens on Friday.",
        "Critics Saw [[Child Sex Trade]], a Film by Anna Reyes",
        "He said: '[[child porn]] was found'.",
        "He had [[child porn]].",
        "[[Child sex trade]], a report says, grows.",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }

  @Test
  void recognisesWhatMarkupSetsOff() {
    assertThat(Judging.reason(JUDGE, "She wrote *The [[Child Porn]] Trade* in May.", "markdown"))
        .isEqualTo("the title of a work, set off as one: \"The Child Porn Trade\"");
  }

  @Test
  void allOfAQuotationIsNoTitleWhereverItsCommaStands() {
    assertThat(Judging.reason(JUDGE, "“*They had [[child porn]] there*,” she said.", "markdown"))
        .isEqualTo("none");
  }

  @Test
  void anEmphasisedTermIsNoTitle() {
    assertThat(Judging.reason(JUDGE, "She had *[[child porn]]* there.", "markdown"))
        .isEqualTo("none");
  }

  @Test
  void anEmphasisedSentenceIsNoTitle() {
    assertThat(
            Judging.reason(
                JUDGE,
                "It was late. *Officers seized [[child porn]] there.* She left.",
                "markdown"))
        .isEqualTo("none");
  }

  @Test
  void anEmphasisedNounPhraseWithAFullStopIsATitle() {
    assertThat(
            Judging.reason(
                JUDGE, "She read *The [[child porn]] trade of today.* Then.", "markdown"))
        .startsWith("the title of a work");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*The [[Child Porn]] Trade*",
        "“*The [[Child Porn]] Trade*.”",
        "*Rain fell. The [[Child Porn]] Trade* goes on",
        "She saw *the [[child porn]] trade* there",
        "She wrote *[[Child porn]]* there",
      })
  void notEverythingThatIsSetOffIsATitle(String marked) {
    assertThat(Judging.reason(JUDGE, marked, "markdown")).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*The [[Child Porn]] Trade* opens",
        "In May: *The [[Child Porn]] Trade*",
        "She wrote *The [[child porn]] trade* there",
        "She wrote *The [[Child Porn]] Trade.* there",
      })
  void whatIsSetOffBesideOtherWordsIsATitle(String marked) {
    assertThat(Judging.reason(JUDGE, marked, "markdown"))
        .startsWith("the title of a work, set off as one");
  }
}
