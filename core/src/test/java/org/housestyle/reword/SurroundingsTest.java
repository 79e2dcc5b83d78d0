// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.match.MarkedText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had [[child porn]] charges pending there.|charges pending there",
        "He had [[child porn]], charges say.|''",
        "the [[site]]'s owners|s owners",
        "the [[sites]]' owners|owners",
        "a [[child-porn]]-related case|''",
        "[[child porn]] – and more|''",
      })
  void followingWordsEndAtPunctuation(String marked, String words) {
    assertThat(String.join(" ", Places.at(marked).following())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said that all of the [[child porn]] was found.|police said that all of the",
        "In May, two [[child porn]] sites closed.|two",
        "It’s [[child porn]].|it's",
        "anti-[[child porn]]|''",
      })
  void precedingWordsBeginAfterPunctuation(String marked, String words) {
    assertThat(String.join(" ", Places.at(marked).preceding())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an anti-[[child porn]] law|true",
        "Guns--[[child porn]]|false",
        "Guns–[[child porn]]|false",
      })
  void aHyphenTiesAndADashDoesNot(String marked, boolean expected) {
    assertThat(Places.at(marked).edges().isTiedToPrevious()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two held over [[child porn]]|true",
        "Two were held over [[child porn]].|false",
        "“Two held over [[child porn]]”|false",
      })
  void aHeadlineHasNoFullStop(String marked, boolean expected) {
    assertThat(Places.at(marked).isInHeadline()).isEqualTo(expected);
  }

  @Test
  void theRestOfTheSentenceGoesOnOverPunctuation() {
    assertThat(Places.at("The [[site]], he said, is gone. It was old.").restOfSentence())
        .containsExactly("he", "said", "is", "gone");
  }

  @Test
  void anArticleIsFound() {
    MarkedText copy = MarkedText.of("He ran an [[affair]].");
    Span article = new Surroundings(copy.text(), copy.span()).article().orElseThrow();
    assertThat(article.in(copy.text().text())).isEqualTo("an");
  }

  @Test
  void theTermCanBeWidened() {
    MarkedText copy = MarkedText.of("adult and [[child porn]]");
    Span wider = new Surroundings(copy.text(), copy.span()).withPrevious(2);
    assertThat(wider.in(copy.text().text())).isEqualTo("adult and child porn");
  }

  @Test
  void possessivesAreFound() {
    assertThat(Places.at("the [[site]]’s owner").edges().possessive()).hasValue("’s");
    assertThat(Places.at("the [[sites]]' owner").edges().isPossessive()).isTrue();
    assertThat(Places.at("the [[sites]] owned").edges().isPossessive()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[Child porn]], which spreads,|true",
        "[[Child porn]] that spreads|true",
        "[[Child porn]] and that|false",
      })
  void aRelativeClauseIsFound(String marked, boolean expected) {
    assertThat(Places.at(marked).clauseAfter().hasRelativeClause()).isEqualTo(expected);
  }

  @Test
  void anAppositionIsDoubtful() {
    assertThat(
            Places.at("[[Child porn]], a crime of our time, spreads.")
                .clauseAfter()
                .hasApposition())
        .isTrue();
    assertThat(Places.at("He had [[child porn]], a court heard.").clauseAfter().hasApposition())
        .isFalse();
  }
}
