// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  private final Spelling spelling =
      new Spelling(
          List.of(Map.of("child", Set.of("chill"), "porn", Set.of("born"))),
          List.of("child", "porn"));

  @ParameterizedTest
  @CsvSource({"chld,child", "chilld,child", "chlid,child", "cpild,child", "pron,porn", "orn,porn"})
  void oneEditIsAMisspelling(String written, String meant) {
    assertThat(spelling.meantBy(written)).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"chill", "born", "child", "porn", "cld", "dlihc", "chi1d", "p0rn"})
  void aRealWordOrAFarOneIsNone(String written) {
    assertThat(spelling.meantBy(written)).isEmpty();
  }
}
