// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.match.MarkedText;
import org.junit.jupiter.api.Test;

class StruckOutTest {

  private static boolean isStruckOut(String marked) {
    MarkedText copy = MarkedText.of(marked, "markdown");
    Context context = new Context(copy.text(), Setting.NONE, new Preferred(List.of()));
    return StruckOut.covers(copy.span(), context);
  }

  @Test
  void aTermInsideADeletionIs() {
    assertThat(isStruckOut("He had ~~vile [[child porn]]~~ images.")).isTrue();
  }

  @Test
  void aTermBesideADeletionIsNot() {
    assertThat(isStruckOut("He had ~~vile~~ [[child porn]].")).isFalse();
    assertThat(isStruckOut("He had [[child porn]].")).isFalse();
  }
}
