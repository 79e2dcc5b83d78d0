package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalisedNameTest {

  private static final Judge JUDGE = new CapitalisedName();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "It is in the [[Child Pornography]] Victims Act 2009.|part of a name in capitals that ends in \"Act\"",
        "They rang the [[Child Porn]] Hotline again.|part of a name in capitals that ends in \"Hotline\"",
        "They met at the [[Child Porn]] Conference in May.|part of a name in capitals in copy that has few",
        "[[Child Porn]], by Ann Lee|part of a name in capitals in a list of works",
        "Lee, A. (2003). [[Child porn]] and the law|part of a name in capitals in a list of works",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [[child porn]] in May.",
        "[[Child porn]] was found.",
        "Police Find [[Child Porn]] Site In London",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
