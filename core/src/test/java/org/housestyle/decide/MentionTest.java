// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {

  private static final Judge JUDGE = new Mention();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "They saw '[[child porn]]', and left.|the term itself is talked about: quoted by itself, and nobody is said to speak",
        "They saw '[[child porn]]' 7 times.|the term itself is talked about: quoted by itself, and nobody is said to speak",
        "They saw '[[child porn]]' again.|the term itself is talked about: quoted by itself, and nobody is said to speak",
        "What is known as [[child porn]] was found.|the term itself is talked about: \"known as child porn\"",
        "The term [[child porn]] is out of date.|the term itself is talked about: \"term child porn\"",
        "[[Kiddie porn]] comes from American English.|the term itself is talked about: \"Kiddie porn comes from american english\"",
        "So-called [[child porn]] was found.|the term itself is talked about: \"so called child porn\"",
        "A film with '[[child porn]]' in it.|the term itself is talked about: quoted by itself, and nobody is said to speak",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The village is known as a [[child prostitution]] centre.",
        "The village is known as [[child prostitution]] centre.",
        "He said they saw '[[child porn]]' there.",
        "The '[[child porn]]'  ring was found.",
        "He had [[child porn]].",
        "[[Child pornographers]] were banned from the island.",
        "Using [[child porn]] in its new chatroom, the ring grew.",
        "The [[child porn]] suggests that the house had a cellar.",
        "[[Child pornographers]] must never be called to the stand.",
        "The files, which he called '[[child porn]] from abroad', were seized.",
        "The '[[child porn]]' ring was found.",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
