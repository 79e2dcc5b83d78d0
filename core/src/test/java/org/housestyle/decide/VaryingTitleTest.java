// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaryingTitleTest {

  private static final String NAME = "Council Directive ... against child pornography online";
  private static final Judge JUDGE = new VaryingTitle(List.of("Treaty ... on tea", NAME));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Council Directive 2011/93/EU against [[child pornography]] online",
        "the council directive against [[child pornography]] online",
        "It was the Council Directive of 13 December against [[child pornography]] online, he said.",
        "Council Directive against child [[pornography]] online",
      })
  void theMiddleMayVaryOrBeMissing(String marked) {
    assertThat(Judging.reason(JUDGE, marked))
        .isEqualTo("part of the official name \"" + NAME + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Against [[child pornography]] online",
        "Council against [[child pornography]] online",
        "A Council Directive came. It is against [[child pornography]] online",
        "Council Directive 2011/93/EU against [[child pornography]]",
        "Council Directive 2011/93/EU on [[child pornography]] online",
        "Council Directive against child pornography online, [[child pornography]]",
      })
  void bothEndsMustBeThere(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }

  @Test
  void theMiddleHasAtMostTwentyFourWords() {
    String before = "Council Directive" + " so".repeat(24);
    String after = " against [[child pornography]] online";
    assertThat(Judging.reason(JUDGE, before + after)).startsWith("part of the official name");
    assertThat(Judging.reason(JUDGE, before + " so" + after)).isEqualTo("none");
  }
}
