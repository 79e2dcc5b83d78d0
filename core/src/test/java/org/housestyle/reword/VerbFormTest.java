// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.match.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He [[seduced]] her.|abused",
        "He was [[seducing]] her.|abusing",
        "He [[seduces]] her.|abuses",
        "to [[seduce]] her|abuse",
        "He [[slept with]] her.|abused",
        "He [[repeatedly seduced]] her.|abused",
      })
  void followsTheVerbOfTheCopy(String marked, String form) {
    assertThat(VerbForm.like("abuse", Places.at(marked)).text()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had an [[affair with]] her.|abused|had an affair with",
        "He was having an [[affair with]] her.|abusing|having an affair with",
        "He denied an [[affair with]] her.|abusing|an affair with",
      })
  void replacesTheVerbOfWhatPeopleHave(String marked, String form, String replaced) {
    MarkedText copy = MarkedText.of(marked);
    VerbForm verb =
        VerbForm.having("abuse", new Surroundings(copy.text(), copy.span())).orElseThrow();
    assertThat(verb.text()).isEqualTo(form);
    assertThat(verb.span().in(copy.text().text())).isEqualTo(replaced);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He asked for an [[affair with]] her.",
        "film of an [[affair with]] her",
        "He wanted an [[affair with]] her.",
      })
  void hasNoFormElsewhere(String marked) {
    assertThat(VerbForm.having("abuse", Places.at(marked))).isEmpty();
  }
}
