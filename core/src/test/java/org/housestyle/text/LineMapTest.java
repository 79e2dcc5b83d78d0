// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LineMapTest {

  @Test
  void everyKindOfLineEndCountsOnce() {
    LineMap lines = LineMap.of("a\nb\r\nc\rd");
    assertThat(lines.count()).isEqualTo(4);
    assertThat(lines.at(7)).isEqualTo(new Position(4, 1));
  }

  @Test
  void theEndOfTheTextIsAPlace() {
    assertThat(LineMap.of("ab\n").at(3)).isEqualTo(new Position(2, 1));
  }

  @Test
  void aTextMayBeginWithALineEnd() {
    assertThat(LineMap.of("\na\r").at(1)).isEqualTo(new Position(2, 1));
    assertThat(LineMap.of("\ra\n").at(1)).isEqualTo(new Position(2, 1));
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(LineMap.of("").at(0)).isEqualTo(new Position(1, 1));
  }

  @Test
  void aLineTakesItsEndAlong() {
    assertThat(LineMap.of("ab\r\ncd").line(1)).isEqualTo(new Span(0, 4));
  }

  @Test
  void noPlaceOutsideTheText() {
    assertThatThrownBy(() -> LineMap.of("ab").at(3))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("offset 3 of a text of 2");
    assertThatThrownBy(() -> LineMap.of("ab").at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void theLastLineEndsWithTheText() {
    assertThat(LineMap.of("ab\r\ncd").line(2)).isEqualTo(new Span(4, 6));
  }

  @Test
  void aLongTextHasAllItsLines() {
    LineMap lines = LineMap.of("a\n".repeat(1000) + "b\rc");
    assertThat(lines.count()).isEqualTo(1002);
    assertThat(lines.at(2002)).isEqualTo(new Position(1002, 1));
    assertThat(lines.line(1001)).isEqualTo(new Span(2000, 2002));
  }
}
