// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MassNounTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had [[child porn]].|false",
        "He kept this [[child porn]].|true",
        "[[Child porn]] was found.|true",
        "a piece of [[child porn]]|true",
        "He watched [[child porn]].|true",
        "Much of the [[child porn]] had been sold.|true",
        "He had [[child porn]] and sold it.|true",
      })
  void isAskedForByTheWordsRoundIt(String marked, boolean expected) {
    assertThat(MassNoun.isAskedFor(Places.at(marked))).isEqualTo(expected);
  }
}
