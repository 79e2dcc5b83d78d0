// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContrastTest {

  private static final Judge JUDGE = new Contrast();

  @Test
  void recognisesADenialThatTheNextSentenceExplains() {
    assertThat(Judging.reason(JUDGE, "It isn't [[child porn]]. It is a crime."))
        .isEqualTo("the term is called wrong: \"is not child porn\"");
  }

  @Test
  void recognisesARefusalToCallSomebodySo() {
    assertThat(Judging.reason(JUDGE, "Sorry for calling the girls [[child prostitutes]]."))
        .isEqualTo("the term is called wrong: \"sorry for calling the girls child prostitutes\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It isn't [[child porn]]. Nobody saw it.",
        "It isn't [[child porn]] that they seek. It is money.",
        "It is [[child porn]]. It is a crime.",
        "“It isn't [[child porn]]. It is a joke,” he said.",
        "“Stop calling the girls [[child prostitutes]] in court,” he said.",
        "He called the girls [[child prostitutes]].",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
