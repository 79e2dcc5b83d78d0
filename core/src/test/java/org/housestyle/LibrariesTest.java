// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibrariesTest {

  @Test
  void thoseOfTheBuildAreRecent() {
    assertThatCode(Libraries::requireRecent).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "1.15.4,       true",
    "1.24.0,       true",
    "1.24.1,       false",
    "1.100.0,      false",
    "2.0,          false",
    "house-build,  false",
  })
  void versionsAreComparedByTheirNumbers(String version, boolean older) {
    assertThat(Libraries.isOlder(version, "1.24.1")).isEqualTo(older);
  }
}
