// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialTitleTest {

  private static final Judge JUDGE = new OfficialTitle(List.of("Child Pornography Prevention Act"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Under the [[Child Pornography]] Prevention Act of 1996 it is.|part of the official name \"Child Pornography Prevention Act\"",
        "the [[child pornography]] prevention act|part of the official name \"Child Pornography Prevention Act\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prevention of [[child pornography]] is an act.",
        "the [[child pornography]] act",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
