// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;
import static org.housestyle.Copy.expectUsage;
import static org.housestyle.Copy.fixed;

import org.housestyle.rule.Usage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfOthersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— What did you find?\n— [[Child porn]], in the stove.",
        "@linbyfan: the clerk kept [[child porn]] and the club did nothing",
        "The inspector's report reads:\n\nThe clerk kept [[child porn]] in the stove.",
        "Her message said: the clerk kept [[child porn]] in the stove.",
        "RT @linbyfan: the clerk kept [[child porn]]",
        "[09:15] Ann: they found [[child porn]] in the stove",
      })
  void areAQuotation(String copy) {
    expectUsage(Usage.QUOTATION, copy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The log has one entry for Monday: opened the locker, found child porn.",
        "What he brought home:\n\nThe clerk had child porn in his bag.",
        "The ruling says this: The clerk went home. He kept child porn there.",
        "— The clerk kept child porn in the stove.",
        "SIR – The clerk kept child porn in the stove.",
        "Dear Editor, The clerk kept child porn in the stove.",
        "The clerk kept child porn and the club did nothing #shame",
      })
  void areLeftToAPerson(String copy) {
    assertThat(HOUSESTYLE.check(copy)).isNotEmpty();
    assertThat(fixed(copy)).isEqualTo(copy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Look here:” she said. The clerk kept child porn in the stove.",
        "She said: “It rained.” The clerk kept child porn in the stove.",
        "At 11:40 they found child porn in the stove.",
        "Two of them had drugs: one line ended.\nThe clerk kept child porn in the stove.",
        "He was no. #4 on the list. The clerk kept child porn in the stove.",
        "The clerk kept child porn in the stove: they burnt it.",
        "Sir Henry kept child porn in the stove.",
      })
  void areNotThese(String copy) {
    assertThat(fixed(copy)).isNotEqualTo(copy);
  }
}
