// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.rule.Term.Head;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had [[child porn]].|END",
        "He had [[child porn]] on a disc.|END",
        "Guns--[[child porn]]--cards|END",
        "[[Child porn]] destroys lives.|CLAUSE",
        "They face [[child porn]] charges.|THING",
        "a [[child porn]] counterculture|THING",
        "a [[child porn]] teacher|PERSON",
        "[[Child porn]] figures are a guess.|GUESSED_NOUN",
        "He saw [[child porn]] and drug charges.|SHARED_NOUN",
        "[[child porn]]-related arrests|HYPHEN",
        "[[child porn]]'s makers|POSSESSIVE",
      })
  void isWhatComesAfterTheTerm(String marked, Follower expected) {
    assertThat(Places.phrase(marked, Head.MASS).follower()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She met [[addict]] Jane Lane.|NAME",
        "She met [[addicts]] daily.|CLAUSE",
        "[[Addict]] Found in Park|END",
        "The [[addict]] stole a bike.|END",
      })
  void ofAPerson(String marked, Follower expected) {
    assertThat(Places.phrase(marked, Head.COUNT).follower()).isEqualTo(expected);
  }
}
