// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueCapitalTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Child porn]] was found.",
        "He left. [[Child porn]] was found.",
        "He said:\n[[Child porn]] was found.",
        "Police Seek [[Child Porn]] Site",
        "It was “[[Child porn]]”.",
        "The Sites' [[Child Porn]] Is Gone",
        "He read Wide [[Net]]",
      })
  void isDue(String marked) {
    assertThat(Places.at(marked).needsCapital()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said that [[Net porn]] was found.",
        "The [[Net porn]] was found.",
        "the sites' [[Net porn]] was found.",
        "he saw 7 [[Net porn]] films.",
        "he saw [[Net porn]]",
        "He read Wide [[Net]] in May.",
      })
  void belongsToTheWord(String marked) {
    assertThat(Places.at(marked).needsCapital()).isFalse();
  }
}
