// SPDX-License-Identifier: Apache-2.0
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
        "the Convention on Trade, Crime and [[Child Pornography]]|part of a name that begins \"Convention on\"",
        "Regulation 54 of 2000 on [[child pornography]]|part of a name that begins \"Regulation on\"",
        "the Convention on combating and preventing [[child pornography]]|part of a name that begins \"Convention on\"",
        "Ministers Sign the Convention on [[Child Pornography]] in Leeds|part of a name that begins \"Convention on\"",
        "the Framework Decision on combating [[child pornography]]|part of a name that begins"
            + " \"Decision on\"",
        "Decision 2004/68/JHA on [[child pornography]]|part of a name that begins \"Decision on\"",
        "the Commission on [[Child Pornography]]|part of a name that begins \"Commission on\"",
        "the Commission on the sale of [[child pornography]]|weak: part of a name that begins"
            + " \"Commission on\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Convention on Safety: [[child pornography]]",
        "the Convention on Safety; [[Child Pornography]]",
        "the Convention on Safety, [[child pornography]]",
        "The Decision was not on [[child pornography]]",
        "Senate Will Act on [[Child Pornography]]",
        "the Commission on Trade and [[child pornography]]",
        "the Convention Seven Seven Seven Seven Seven Seven Seven on [[Child Pornography]]",
        "the Convention on Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade Trade [[Child Pornography]]",
        "the decision on [[child pornography]]",
        "the Commission on Safety found [[child pornography]]",
        "At the Conference on Safety in Leeds, ministers heard of [[child pornography]]",
        "the Commission on trade found [[child pornography]]",
        "Parliament to Act on [[Child Pornography]]",
        "Will Parliament Act on [[Child Pornography]]?",
        "the Decision on trade was a step against [[child pornography]]",
        "the Convention on Trade. He had [[child pornography]]",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
