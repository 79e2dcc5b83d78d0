// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.housestyle.Copy.expect;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A term that is a fault only in some surroundings. */
class WhenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [[clients]] knew the girls. They had been abused.",
        "She was aged 13 when the [[affair]] began.",
        "His [[lover]] was a 13-year-old girl.",
        "His [[lover]], 15, gave evidence.",
        "The [[affair]] with a girl of 14 was reported.",
        "His thirteen-year-old [[lover]] was found.",
        "She was 13 when the [[affair]] began.",
        "The [[affair]] was with a girl as young as 12.",
        "The [[romance]] with a pupil was reported.",
        "A pupil in a [[romance]] told the court.",
        "Ann Lee (15) ended the [[affair]].",
        "The [[affair]] began when she was under 16.",
        "[[Net porn]] is one link.\n\nThey were abusing children, Mr. Kerr said.",
      })
  void found(String marked) {
    expect(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The client knew the girl.",
        "The client paid. The girl had been abused.",
        "The clients had abused the bank's trust.",
        "The affair began in May, 13 years ago.",
        "His lover, 19, gave evidence.",
        "She was 16-year-old Kim's lover.",
        "Some 13 lovers of opera came.",
        "The romance of the old railway delighted each pupil.",
        "The romance ended. A pupil wrote.",
        "The affair was 13 years long.",
        "The affair ended. A 13-year-old girl won the race.",
        "Net porn is filtered at school.",
      })
  void silent(String copy) {
    expect(copy);
  }
}
