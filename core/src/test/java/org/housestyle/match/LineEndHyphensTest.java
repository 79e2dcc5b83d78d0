// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar stands for the end of a line, a tilde for a soft hyphen. */
class LineEndHyphensTest {

  private static String softened(String prose) {
    return LineEndHyphens.softened(prose.replace('|', '\n')).replace('\n', '|');
  }

  @ParameterizedTest
  @CsvSource({
    "por-|nog,por~~nog",
    "a-|b,a~~b",
    "por-|nog and por-|nog,por~~nog and por~~nog",
    "well-known por-|nog,well-known por~~nog",
  })
  void aHyphenBetweenLettersAtALineEndIsSoft(String prose, String expected) {
    assertThat(softened(prose)).isEqualTo(expected.replace('~', '\u00AD'));
  }

  @Test
  void bothCharactersOfALineEndAreTakenIn() {
    assertThat(LineEndHyphens.softened("por-\r\nnog")).isEqualTo("por\u00AD\u00AD\u00ADnog");
  }

  @ParameterizedTest
  @ValueSource(strings = {"por-nog", "por-|Nog", "7-|nog", "por-|7", "-|nog", "por-|", "por-", "p"})
  void anyOtherHyphenStays(String prose) {
    String copy = prose.replace('|', '\n');
    assertThat(LineEndHyphens.softened(copy)).isSameAs(copy);
  }

  @Test
  void onlyAHitAfterAHyphenNeedsALook() {
    assertThat(LineEndHyphens.anyIsAt(new int[] {0, 2}, "a-b")).isTrue();
    assertThat(LineEndHyphens.anyIsAt(new int[] {0, 1}, "a-b")).isFalse();
    assertThat(LineEndHyphens.anyIsAt(new int[0], "a-b")).isFalse();
    assertThat(LineEndHyphens.anyIsAt(new int[] {1}, "-b")).isTrue();
  }
}
