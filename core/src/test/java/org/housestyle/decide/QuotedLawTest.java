// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedLawTest {

  private static final Judge JUDGE = new QuotedLaw();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "He was charged with “having [[child pornography]]” in May.|the wording of a charge or a statute: \"charged with “having child pornography”\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“He had [[child pornography]],” she said.",
        "He was charged with having [[child pornography]].",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
