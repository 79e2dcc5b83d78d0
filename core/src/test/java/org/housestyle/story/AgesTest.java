// SPDX-License-Identifier: Apache-2.0
package org.housestyle.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.housestyle.match.MarkedText;
import org.housestyle.rule.When;
import org.housestyle.rule.When.AgePlace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgesTest {

  private static boolean anyUnder16(String marked) {
    return isUnder16(AgePlace.SENTENCE, marked);
  }

  private static boolean isUnder16(AgePlace place, String marked) {
    MarkedText copy = MarkedText.of(marked);
    When when = When.builder().ageUnder(OptionalInt.of(16), place).build();
    return Ages.meet(when, copy.text(), copy.span());
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [[pupil]] won. The girl was 13.",
        "A girl of 13 sang. The [[pupil]] won.",
        "She turned 13 that spring. The [[pupil]] won.",
      })
  void anAgeMayBeInTheSentenceBeforeOrAfter(String marked) {
    assertThat(isUnder16(AgePlace.NEARBY, marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [[pupil]], 13, won.",
        "The [[pupil]] aged 13 won.",
        "The [[pupil]], who was only 13, won.",
        "The [[pupil]] was 13.",
      })
  void anAgeMayFollow(String marked) {
    assertThat(isUnder16(AgePlace.NEXT, marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [[pupil]] beat a girl, 13, by a length.",
        "The [[pupil]], 16, won.",
        "The [[pupil]] was 13 miles away.",
      })
  void theAgeOfAnotherDoesNotFollow(String marked) {
    assertThat(isUnder16(AgePlace.NEXT, marked)).isFalse();
  }
}
