// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.match.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextTest {

  private static Context context(MarkedText copy) {
    return new Context(copy.text(), Setting.NONE, new Preferred(List.of()));
  }

  private static boolean isQuotedAlone(String marked, boolean described) {
    MarkedText copy = MarkedText.of(marked);
    return context(copy).isQuotedAlone(copy.span(), described);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He wrote “[[child porn]]” again.",
        "He wrote “a [[child porn]]” again.",
        "He wrote “The [[child porn]]” again.",
        "He wrote “[[child porn]].”",
        "He wrote “[[child porn]]?!” again.",
      })
  void aTermWithAnArticleAndAStopIsQuotedAlone(String marked) {
    assertThat(isQuotedAlone(marked, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He wrote [[child porn]] again.",
        "He wrote “[[child porn]] case” again.",
        "He wrote “[[child porn]]s” again.",
        "He wrote “two vile [[child porn]]” again.",
        "He wrote “7 [[child porn]]” again.",
      })
  void withMoreItIsNot(String marked) {
    assertThat(isQuotedAlone(marked, true)).isFalse();
  }

  @Test
  void oneWordMayDescribeIt() {
    assertThat(isQuotedAlone("He wrote “vile [[child porn]]” again.", true)).isTrue();
    assertThat(isQuotedAlone("He wrote “vile [[child porn]]” again.", false)).isFalse();
  }

  private static boolean hasWordBefore(String marked) {
    MarkedText copy = MarkedText.of(marked);
    return context(copy).hasWordBefore(copy.span());
  }

  private static boolean hasWordAfter(String marked) {
    MarkedText copy = MarkedText.of(marked);
    return context(copy).hasWordAfter(copy.span());
  }

  @Test
  void marksBeforeATermAreNoWords() {
    assertThat(hasWordBefore("“… [[child porn]] again”")).isFalse();
    assertThat(hasWordBefore("[[child porn]] again")).isFalse();
    assertThat(hasWordBefore("“7 [[child porn]]")).isTrue();
  }

  @Test
  void marksAfterATermAreNoWords() {
    assertThat(hasWordAfter("He had [[child porn]] …”")).isFalse();
    assertThat(hasWordAfter("He had [[child porn]]")).isFalse();
    assertThat(hasWordAfter("He had [[child porn]] – 7.")).isTrue();
  }

  @Test
  void somebodySpeaksWhoSaysIOutsideOfQuotationMarks() {
    assertThat(context(MarkedText.of("I had [[child porn]].")).isSpoken()).isTrue();
    assertThat(context(MarkedText.of("“I left.” He had [[child porn]].")).isSpoken()).isFalse();
    assertThat(context(MarkedText.of("He had [[child porn]].")).isSpoken()).isFalse();
  }
}
