// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.document.Escape.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {

  private static final Escape ENTITY =
      (raw, at, decoded, i) -> raw.startsWith("&lt;", at) ? new Match(4, 1) : null;

  @ParameterizedTest
  @ValueSource(strings = {"!", "*", "~", "[", "\\", ":", "@", "`", "/"})
  void aBackslashStandsBeforePunctuation(String mark) {
    assertThat(Escape.BACKSLASH.at("a\\" + mark, 1, "a" + mark, 1)).isEqualTo(new Match(2, 1));
  }

  @ParameterizedTest
  @CsvSource({"\\b,b", "\\1,1", "\\é,é", "'\\ ',' '", "\\*,_", "\\,\\", "*,*"})
  void anythingElseIsNoEscape(String raw, String decoded) {
    assertThat(Escape.BACKSLASH.at(raw, 0, decoded, 0)).isNull();
  }

  @Test
  void ofTwoEscapesTheOneThatFitsIsTaken() {
    Escape both = Escape.BACKSLASH.or(ENTITY);
    assertThat(both.at("\\*", 0, "*", 0)).isEqualTo(new Match(2, 1));
    assertThat(both.at("&lt;", 0, "<", 0)).isEqualTo(new Match(4, 1));
    assertThat(both.at("a", 0, "a", 0)).isNull();
  }

  @Test
  void withoutEscapesNothingIsOne() {
    assertThat(Escape.NONE.at("\\*", 0, "*", 0)).isNull();
  }
}
