// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had [[child porn]].|abuse images",
        "[[Child porn]] was found.|Abuse images",
        "He said that [[Net porn]] was found.|abuse images",
        "Police Seek [[Child Porn]] Site|Abuse Images",
        "HE HAD [[CHILD PORN]]|ABUSE IMAGES",
        "He said: [[CHILD PORN]] is bad.|ABUSE IMAGES",
        "TOWN IN FEAR OF [[PORN]]|ABUSE IMAGES",
        "[[Porn]] was found.|Abuse images",
        "Bishop Knew of [[Porn]], Letters Show|Abuse Images",
      })
  void areThoseOfThePlace(String marked, String expected) {
    Surroundings around = Places.at(marked);
    assertThat(around.inCapitals("abuse images", around.span())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Child Porn,true",
    "Child-Porn,true",
    "Images of Abuse,true",
    "Child porn,false",
    "Porn,false",
  })
  void mayBeOnEveryWord(String words, boolean expected) {
    assertThat(Capitals.areOnEveryWord(words)).isEqualTo(expected);
  }
}
