package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassNounTest {

  private static Agreement agreement(String marked) {
    Surroundings around = Places.at(marked);
    return MassNoun.agreement(around, around.endsPhrase(), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had [[child porn]].|PLURAL",
        "He kept this [[child porn]].|MASS",
        "[[Child porn]] was found.|MASS",
        "a piece of [[child porn]]|MASS",
        "He watched [[child porn]].|MASS",
        "He had [[child porn]] and sold it.|MASS",
        "They face [[child porn]] charges.|MODIFIER",
        "He saw [[child porn]] and drug charges.|MODIFIER",
        "an anti-[[child porn]] law|MODIFIER",
      })
  void theWordsRoundItAskForAForm(String marked, Agreement.Form form) {
    assertThat(agreement(marked).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a [[child porn]] teacher|it now describes a person",
        "[[child porn]] and drug charges|it may not share the noun after \"and\"",
        "anti-[[child porn]]|a hyphen ties it to the word beside it",
      })
  void aModifierMayBeDoubtful(String marked, String doubt) {
    assertThat(agreement(marked).doubt()).hasValue(doubt);
  }
}
