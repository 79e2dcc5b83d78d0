package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalWordingTest {

  private static final Judge JUDGE = new LegalWording();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "He was charged with possession of [[child pornography]].|the wording of a charge or a statute: \"charged with possession of child pornography\"",
        "Section 1 covers [[child pornography]].|the wording of a charge or a statute: \"section 1 covers child pornography\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [[child pornography]].",
        "He was convicted of [[child porn charges]].",
        "He was charged after police found [[child porn]].",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
