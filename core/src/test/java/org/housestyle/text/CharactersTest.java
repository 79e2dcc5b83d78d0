// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\n', '\r', '\f', '\u00A0', '\u2007', '\u202F', '\u3000'})
  void aNoBreakSpaceIsASpaceToo(char c) {
    assertThat(Characters.isSpace(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'!', 'a', '\u007F', '\u0080', '\u200B', '\0'})
  void whatIsNoSpace(char c) {
    assertThat(Characters.isSpace(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'-', '\u2010', '\u2011', '\u2013', '\u2212', '\u058A'})
  void anEnDashJoinsWordsAsAHyphenDoes(char c) {
    assertThat(Characters.isHyphen(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'_', '\u2014', '\u2015', '\u00AD', '\u2022'})
  void anEmDashDoesNot(char c) {
    assertThat(Characters.isHyphen(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'\'', '\u2019', '\u2018', '\u02BC'})
  void anApostropheIsStraightOrCurly(char c) {
    assertThat(Characters.isApostrophe(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', '`', '\u201D', 'a'})
  void aQuotationMarkIsNone(char c) {
    assertThat(Characters.isApostrophe(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u00AD', '\u200B', '\u200D', '\u202E', '\uFE00', '\uFE0F', '\u180B', '\u180D', '\u034F'
      })
  void marksThatTakeUpNoRoom(char c) {
    assertThat(Characters.isInvisible(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '\0', '\u0301', '\u180A', '\uFE10', '\uFDFF', '\u3000', '\u180F'})
  void marksThatAreSeen(char c) {
    assertThat(Characters.isInvisible(c)).isFalse();
  }
}
