// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void aLineEndsBeforeItsLineEnd() {
    assertThat(Lines.end("one\r\ntwo", 1)).isEqualTo(3);
    assertThat(Lines.end("one\ntwo", 3)).isEqualTo(3);
  }

  @Test
  void theLastLineEndsWithTheText() {
    assertThat(Lines.end("one\ntwo", 5)).isEqualTo(7);
  }

  @Test
  void theNextLineBeginsAfterTheWholeLineEnd() {
    assertThat(Lines.next("a\r\nb", 1)).isEqualTo(3);
    assertThat(Lines.next("a\n\rb", 1)).isEqualTo(2);
  }
}
