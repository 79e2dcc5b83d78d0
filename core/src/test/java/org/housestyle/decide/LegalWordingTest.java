// SPDX-License-Identifier: Apache-2.0
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
        "He was charged with possession of [[child pornography]].|the wording of a charge or a"
            + " statute: \"charged with possession of child pornography\"",
        "Whoever sells [[child pornography]] shall be fined.|the wording of a charge or a statute:"
            + " \"whoever sells child pornography shall\"; weak: the wording of a charge or a"
            + " statute: \"whoever sells child pornography\"",
        "Ann Lee, 51: possession of [[child pornography]].|the wording of a charge or a statute:"
            + " \": possession of child pornography\"",
        "The law defines [[child pornography]] widely.|the wording of a charge or a statute: \"law"
            + " defines child pornography\"",
        "The judge ruled that the comic was not [[child pornography]].|the wording of a charge or a"
            + " statute: \"ruled that the comic was not child pornography\"",
        "They asked what counts as [[child pornography]].|the wording of a charge or a statute:"
            + " \"counts as child pornography\"",
        "The amendment defines [[child pornography]] anew.|the wording of a charge or a statute:"
            + " \"amendment defines child pornography\"",
        "It was lawful to own [[child pornography]] there.|the wording of a charge or a statute:"
            + " \"it was lawful to own child pornography\"",
        "Owning [[child pornography]] remains illegal.|the wording of a charge or a statute:"
            + " \"owning child pornography remains illegal\"",
        "She was convicted of [[child pornography offences]].|faint: the charge may have this name",
        "Section 1 covers [[child pornography]].|the wording of a charge or a statute: \"section 1"
            + " covers child pornography\"",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [[child pornography]].",
        "He was convicted of [[child porn charges]].",
        "He pleaded guilty to [[child porn]].",
        "It is free of charge to [[child pornography]] victims.",
        "Chapter 3 of the memoir tells of [[child pornography]].",
        "It is legal advice on [[child pornography]].",
        "It is legal to report [[child pornography]].",
        "I shall never forget the [[child pornography]].",
        "The judge ruled that he had hidden the [[child pornography]].",
        "He was charged after police found [[child porn]].",
        "The unit is charged with tracing [[child pornography]].",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
