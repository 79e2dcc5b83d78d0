package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedInstrumentTest {

  private static final Judge JUDGE = new NamedInstrument();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "the Framework Decision on combating [[child pornography]]|part of a name that begins \"Decision on\"",
        "Decision 2004/68/JHA on [[child pornography]]|part of a name that begins \"Decision on\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the decision on [[child pornography]]",
        "the Decision on trade was a step against [[child pornography]]",
        "the Convention on Trade. He had [[child pornography]]",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
