// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalisedNameTest {

  private static final Judge JUDGE = new CapitalisedName();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Then the Home for [[Outcasts]] closed.|part of a name in capitals in copy that has few",
        "He read [[Child Porn]]: A Study last week.|part of a name in capitals in copy that has few",
        "They met the Friends of [[Child Porn]] victims.|part of a name in capitals in copy that has few",
        "They saw the [[Child Porn]] (Victims) group.|part of a name in capitals in copy that has few",
        "They saw the [[Child Porn]] of the North.|part of a name in capitals in copy that has few",
        "Then [[Child Porn]] Now Group (CPNG) met.|part of a name in capitals whose initials follow it",
        "[[Child Porn]] Victims Act Passed in Senate|part of a name in capitals that ends in \"Act\"",
        "It is in the [[Child Pornography]] Victims Act 2009.|part of a name in capitals that ends"
            + " in \"Act\"",
        "They rang the [[Child Porn]] Hotline again.|part of a name in capitals that ends in"
            + " \"Hotline\"",
        "They met at the [[Child Porn]] Conference in May.|part of a name in capitals in copy that"
            + " has few",
        "[[Child Porn]], by Ann Lee|part of a name in capitals in a list of works",
        "Lee, A. (2003). [[Child porn]] and the law|part of a name in capitals in a list of works",
        "[[Child Porn]] in Three Ports, by Ann Lee|part of a name in capitals in a list of works",
        "Clerk, Stop [[Child Porn]] (SCP), Lee|part of a name in capitals whose initials follow it",
        "Clerk, End [[Child Porn]] Now|part of a name in capitals that says what a body is for",
        "Then the [[Outcast]] Murder Club met.|part of a name in capitals in copy that has few",
      })
  void recognises(String marked, String reason) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then the home for [[Outcasts]] closed.",
        "Then the Day for [[Outcasts]] came.",
        "Then a Home, for [[Outcasts]], closed.",
        "He read [[Child Porn]]: a study of it.",
        "He read [[Child Porn]]: A study of it.",
        "He read [[Child Porn]]; A Study last week.",
        "Friends of [[Child Porn]] victims met.",
        "They saw [[Child Porn]], Victims and more.",
        "They saw [[Child Porn]] of the house.",
        "Police Find [[Child Porn]] (CFP)",
        "Police Find [[Child Porn]] (P)",
        "Police Find [[Child Porn]] Law Group (LG)",
        "Police Stop [[Child Porn]] Now",
        "They saw [[Child Porn]]",
        "He had [[child porn]] in May.",
        "[[Child porn]] was found.",
        "Police Find [[Child Porn]] Site In London",
        "[[Child porn]] was sold for £20",
        "[[Child Porn]] Victims Beg Senate to Act",
        "Police Find [[Child Porn]] (CPS)",
        "[[Outcast]] John Lee was held.",
      })
  void leavesToOthers(String marked) {
    assertThat(Judging.reason(JUDGE, marked)).isEqualTo("none");
  }
}
