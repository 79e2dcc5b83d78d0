// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.rule.Replacement;
import org.housestyle.rule.Term.Head;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proven, doubtful or refused when a replacement takes the place of a whole term. */
class InvariantsTest {

  private static Verdict verdict(String marked, Head head, Replacement replacement) {
    NounPhrase phrase = Places.phrase(marked, head, replacement);
    return Invariants.test(new WholeTerm().of(replacement, phrase).orElseThrow(), phrase);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had [[child porn]].",
        "He faces [[child porn]] charges.",
        "The drive held pictures and clips of [[child porn]].",
        "Drugs--[[child porn]]--guns: the list was long.",
        "He dealt in [[child porn]] and in stolen cars.",
        "He dealt in [[child porn]], whisky and stolen cars.",
        "The unit looks into [[child porn]] and trafficking of adults.",
        "The officer called for a van to take the [[child porn]] away.",
        "Detectives called the [[child porn]] seized on Monday sickening.",
        "There was [[child porn]] on the drive.",
        "The case is a [[child porn]] scandal.",
      })
  void isProven(String marked) {
    assertThat(verdict(marked, Head.MASS, Places.MATERIAL).isProven()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The law covers [[child porn]] and prostitution.|\"child\" may belong to \"prostitution\""
            + " too",
        "The law covers [[child porn]] and begging.|\"child\" may belong to \"begging\" too",
        "THE LAW COVERS [[CHILD PORN]], FRAUD AND SLAVERY|\"child\" may belong to \"SLAVERY\" too",
        "anti-[[child porn]] law|a hyphen ties it to the word beside it",
        "a [[child porn]] teacher|it now describes a person",
        "[[child porn]] and drug charges|it may not share the noun after \"and\"",
        "[[Child porn]], a crime of our time, spreads.|what follows the comma may explain the old"
            + " word",
        "He had [[child porn]] and child abuse videos.|the other half of the pair says the same",
        "He had child pornography and [[child porn]].|the other half of the pair says the same",
        "The bishop said that the book was [[child porn]].|it is what somebody said or decided that"
            + " it was",
        "The pictures were [[child porn]].|the sentence says what something is, or is not",
        "The film is art, not [[child porn]].|the sentence says what something is, or is not",
        "The film is hardly [[child porn]].|the sentence says what something is, or is not",
        "The shop sold maps, never [[child porn]].|the sentence says what something is, or is not",
        "Was it art or [[child porn]]?|the sentence says what something is, or is not",
        "The nude was removed as [[child porn]].|it may be what somebody took something for",
        "The judge ruled that it was not [[child porn]].|it is what somebody said or decided that"
            + " it was",
      })
  void isDoubtful(String marked, String doubt) {
    assertThat(verdict(marked, Head.MASS, Places.MATERIAL).doubt()).hasValue(doubt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90 photographs and two [[films of child porn]]",
        "70 PICTURES/[[CLIPS OF CHILD PORN]]",
      })
  void nothingIsTakenFromThePhotographs(String marked) {
    assertThat(verdict(marked, Head.COUNT, Places.IMAGE).refused()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He traded adult and [[child porn]].",
        "He traded [[child and adult porn]].",
        "The envelope held photographs containing [[child porn]].",
        "The critic called the exhibition [[child porn]].",
        "Parents had branded the play [[child porn]].",
        "The prosecutor described the cartoons as [[child porn]].",
        "Judges were split over what counts as [[child porn]].",
        "The software took the swimming class for [[child porn]].",
        "He had child abuse material and [[child porn]].",
      })
  void isRefused(String marked) {
    assertThat(verdict(marked, Head.MASS, Places.MATERIAL).refused()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Was [[child porn]] found?",
        "He kept this [[child porn]].",
        "[[Child porn]] destroys lives.",
        "He had an hour of [[child porn]].",
      })
  void aPluralIsRefusedWhereAnotherWordAgrees(String marked) {
    assertThat(verdict(marked, Head.MASS, Places.IMAGE).refused()).isTrue();
    assertThat(verdict(marked, Head.MASS, Places.MATERIAL).refused()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a [[child prostitution]] ring",
        "a [[child prostitution]] hub",
        "anti-[[child prostitution]]",
      })
  void aTailIsRefusedBeforeANoun(String marked) {
    assertThat(verdict(marked, Head.MASS, Places.EXPLOITATION).refused()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She escaped [[child prostitution]] at 15.",
        "Girls were lured into [[child prostitution]].",
      })
  void whoGoesInOrOutIsNotNamedTwice(String marked) {
    assertThat(verdict(marked, Head.MASS, Places.EXPLOITATION).doubt())
        .hasValue("somebody goes in or out of it: it would name its victims twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an [[addict]] coach",
        "an ex-[[addict]]",
        "the [[addict]]'s coach",
        "Former [[addict]] Jane Lane spoke.",
        "She met [[addict]] Jane Lane.",
        "the possibly [[addict]] and his son",
        "a suspected [[addict]]",
      })
  void aPersonWithATailIsRefused(String marked) {
    assertThat(verdict(marked, Head.COUNT, Places.PERSON).refused()).isTrue();
  }

  @Test
  void aPersonWithATailStandsAlone() {
    assertThat(verdict("An [[addict]] spoke.", Head.COUNT, Places.PERSON))
        .isEqualTo(Verdict.PROVEN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A [[paedophile]] teacher spoke.|true",
        "A [[paedophile]] website closed.|false",
        "The [[paedophile]] register is kept by the police.|false",
        "A suspected [[paedophile]] spoke.|false",
      })
  void twoPeopleInARowAreRefused(String marked, boolean refused) {
    assertThat(verdict(marked, Head.COUNT, Places.OFFENDER).refused()).isEqualTo(refused);
  }

  @Test
  void aMassNounIsNotCounted() {
    assertThat(verdict("He had a brief [[affair]].", Head.COUNT, Places.MATERIAL).refused())
        .isTrue();
    assertThat(verdict("He had a brief [[affair]].", Head.COUNT, Places.IMAGE).refused()).isFalse();
    assertThat(verdict("The [[affair]] ended.", Head.COUNT, Places.MATERIAL).doubt())
        .hasValue("the words round it would have to agree");
  }

  @Test
  void whatIsAskedForIsNoAct() {
    assertThat(verdict("He asked for [[an affair]].", Head.ACT, Places.IMAGE).refused()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orphans became [[child prostitutes]].|true",
        "They were forced to be [[child prostitutes]].|true",
        "No pupil wants to be a [[child prostitute]].|false",
      })
  void nobodyBecomesAPerson(String marked, boolean refused) {
    assertThat(verdict(marked, Head.COUNT, Places.CHILD).refused()).isEqualTo(refused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The yearbook counts [[child prostitutes]] (212) and thieves.",
        "[[Child prostitutes]]: 212",
      })
  void doubtsTheNameOfWhatWasCounted(String marked) {
    assertThat(verdict(marked, Head.COUNT, Places.CHILD).doubt())
        .contains("it may be the name of a category that was counted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister denied on Monday that [[child prostitutes]] live in the port.",
        "The mayor doubts that [[child prostitutes]] live in the city.",
      })
  void doubtsWhatSomebodyDenied(String marked) {
    assertThat(verdict(marked, Head.COUNT, Places.CHILD).doubt()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met a [[12-year-old rent boy]].|it no longer says \"12\"",
        "They met two [[rent boys of twelve]].|it no longer says \"twelve\"",
      })
  void doubtsWhatLosesANumberOfTheTerm(String marked, String doubt) {
    assertThat(verdict(marked, Head.COUNT, Places.CHILD).doubt()).contains(doubt);
  }

  @ParameterizedTest
  @CsvSource({
    "The ring lived on [[child prostitution]] and guns., true",
    "The ring lived on [[child prostitution]]., false",
  })
  void doubtsShortWordsForTheFirstOfAPair(String marked, boolean doubtful) {
    Replacement act =
        Replacement.builder(Replacement.Kind.MASS, "child sexual exploitation").build();

    assertThat(verdict(marked, Head.MASS, act).isProven()).isEqualTo(!doubtful);
  }
}
