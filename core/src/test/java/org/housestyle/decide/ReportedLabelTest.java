// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedLabelTest {

  private static final Judge JUDGE = new ReportedLabel();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "She was dismissed by officers as a [[child prostitute]].|a label that the story reports:"
            + " \"dismissed by officers as a child prostitute\"",
        "She called the old drawings [[child porn]].|a label that the story reports: \"called the"
            + " old drawings child porn\"",
        "Some thought the film was [[child porn]].|a label that the story reports: \"thought the"
            + " film was child porn\"",
        "He compared the advert with [[child porn]].|faint: a label that the story reports: \"compared"
            + " the advert with child porn\"",
        "They branded her a [[child prostitute]].|a label that the story reports: \"branded her a"
            + " child prostitute\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A [[child prostitute]] was found.",
        "He called his brother from the house with the [[child porn]].",
        "They called on banks to stop [[child porn]].",
        "They dismissed the case of a [[child prostitute]].",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
