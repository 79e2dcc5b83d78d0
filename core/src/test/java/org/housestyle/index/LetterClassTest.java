// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.analysis.Folding;
import org.junit.jupiter.api.Test;

class LetterClassTest {

  @Test
  void everyCharacterThatIsFoldedToLettersHasAClass() {
    for (int c = 0; c <= 0xFFFF; c++) {
      String folded = Folding.fold((char) c);
      if (!folded.isEmpty() && folded.chars().allMatch(it -> it >= 'a' && it <= 'z')) {
        assertThat(LetterClass.letters(LetterClass.of((char) c))).as("U+%04X", c).isEqualTo(folded);
      }
    }
  }

  @Test
  void otherCharactersSeparateWordsOrDoNotCount() {
    assertThat(LetterClass.of(' ')).isEqualTo(LetterClass.SEPARATOR);
    assertThat(LetterClass.of('\'')).isEqualTo(LetterClass.SEPARATOR);
    assertThat(LetterClass.of('\u4E2D')).isEqualTo(LetterClass.SEPARATOR);
    assertThat(LetterClass.of('\u00AD')).isEqualTo(LetterClass.INVISIBLE);
    assertThat(LetterClass.letters(LetterClass.of('7'))).isEqualTo("0");
  }
}
