// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

  @ParameterizedTest
  @CsvSource({
    "site,sites",
    "industry,industries",
    "boy,boys",
    "stash,stashes",
    "sex,sexes",
    "child,children",
    "child abuse image,child abuse images",
    "underage woman,underage women",
  })
  void followsTheSpelling(String one, String many) {
    assertThat(Plural.of(one)).isEqualTo(many);
  }
}
