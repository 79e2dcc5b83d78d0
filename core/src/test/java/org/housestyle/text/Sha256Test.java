// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void theHashIsThatOfTheStandard() {
    assertThat(HexFormat.of().formatHex(Sha256.of("abc"))).isEqualTo(OF_ABC);
  }

  @Test
  void aNameIsHalfOfIt() {
    assertThat(Sha256.name("abc")).isEqualTo(OF_ABC.substring(0, 32));
  }
}
