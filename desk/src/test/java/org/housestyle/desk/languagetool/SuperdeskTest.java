// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Superdesk makes of a match: it sorts kinds of issues into two, and drops the others. */
class SuperdeskTest {

  private static final Set<String> SPELLING = Set.of("misspelling", "whitespace", "other");
  private static final Set<String> GRAMMAR =
      Set.of("grammar", "characters", "typographical", "locale-violation");

  private static Optional<String> shownAs(String kind) {
    return SPELLING.contains(kind)
        ? Optional.of("spelling")
        : GRAMMAR.contains(kind) ? Optional.of("grammar") : Optional.empty();
  }

  @ParameterizedTest
  @CsvSource({"terminology, ''", "superdesk, spelling", "libreoffice, ''"})
  void onlyItsOwnProfileIsShown(String profile, String shown) {
    assertThat(shownAs(IssueType.named(profile).word()).orElse("")).isEqualTo(shown);
  }

  @Test
  void anUnknownProfileIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IssueType.named("word"))
        .withMessage("no profile \"word\"; known: terminology, superdesk, libreoffice");
  }
}
