// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.match.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "He left. She had [[child porn]] too. They knew.|She had child porn too.",
        "He left; she had [[child porn]]: two discs.|she had child porn",
        "He was held after [[child porn]] was found.|after child porn was found.",
        "A man who had [[child porn]] was held because he lied.|who had child porn was held",
        "[[Child porn]] was found|Child porn was found",
      })
  void endsAtMarksAndWordsThatBeginAnother(String marked, String clause) {
    MarkedText copy = MarkedText.of(marked);
    assertThat(Clause.around(copy.text(), copy.span()).in(copy.text().text())).isEqualTo(clause);
  }
}
