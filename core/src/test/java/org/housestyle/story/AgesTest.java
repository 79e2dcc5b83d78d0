package org.housestyle.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.match.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

  private static boolean anyUnder16(String marked) {
    MarkedText copy = MarkedText.of(marked);
    return new Ages(copy.text(), copy.span()).anyUnder(16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 13-year-old [[pupil]] won.",
        "A [[pupil]] aged 13 won.",
        "The [[pupil]], a girl of 13, won.",
        "A [[pupil]] as young as twelve won.",
        "The [[pupil]] was 13 when she won.",
        "The [[pupil]], 13, won.",
        "The [[pupil]] (13) won.",
        "A [[pupil]] under 16 won.",
        "A [[pupil]] below the age of 16 won.",
      })
  void anAgeIsFound(String marked) {
    assertThat(anyUnder16(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 16-year-old [[pupil]] won.",
        "The [[pupil]] won 13 races.",
        "The [[pupil]] was 13 miles away.",
        "A girl of 13 sang. The [[pupil]] won.",
        "The [[pupil]], thirteen, won.",
      })
  void otherNumbersAreNoAge(String marked) {
    assertThat(anyUnder16(marked)).isFalse();
  }
}
