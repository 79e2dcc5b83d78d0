// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;
import static org.housestyle.Copy.fixed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainReportTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He downloaded child porn.",
        "Officers seized drugs and child porn.",
        "Child porn was found on his laptop.",
        "The court heard that child porn had been sold there.",
        "He was jailed over child porn.",
        "Victims of child porn spoke to the panel.",
        "She handed over 14 hours of child porn.",
        "The drive on which child porn was stored is lost.",
        "He deleted some of the child porn.",
        "The council is fighting child porn.",
        "He would go home early and watch child porn.",
        "“I knew nothing,” he said after child porn was found.",
      })
  void isEdited(String copy) {
    assertThat(fixed(copy)).isNotEqualTo(copy);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The parcel held what looked like child porn.",
        "One reader in ten crossed out child porn.",
        "He collected painted child porn.",
        "The form files such pictures under child porn.",
        "The category includes child porn.",
        "They are listed under \u0345 child porn.",
        "To the machine a baby in a bath is child porn.",
        "He sold child porn that never existed.",
        "Which of these worries you: child porn, drugs, neither?",
        "You may have heard that child porn was found here.",
        "Greed lies behind child porn.",
        "They thought that he shared child porn; it was a cartoon.",
        "In the novel the mayor collects child porn.",
        "He was trying to buy child porn.",
        "The belief that a child porn ring met there is false.",
        "We found child porn in the cell, the cable read.",
        "Under the draft a boy of 15 would be sharing child porn.",
        "There was no shed, let alone the child porn ring of the leaflet.",
        "The menu offered a child porn cocktail.",
        "She was convinced that the lodger hid child porn.",
        "Please tell nobody that the porter had child porn.",
      })
  void isLeftToAPerson(String copy) {
    assertThat(HOUSESTYLE.check(copy)).isNotEmpty();
    assertThat(fixed(copy)).isEqualTo(copy);
  }
}
