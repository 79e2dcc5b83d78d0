// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;
import static org.housestyle.Copy.fixed;
import static org.housestyle.Copy.reworded;

import java.util.List;
import org.housestyle.Suggestion;
import org.housestyle.fix.Fixer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had child porn.|He had child abuse images.",
        "240 pages of child pornography|240 pages of child abuse images",
        "Child pornography was found.|Child abuse material was found.",
        "He kept this child pornography.|He kept this child abuse material.",
        "a large amount of child porn|a large amount of child abuse material",
        "Child porn, which is a crime, spreads.|Child abuse material, which is a crime, spreads.",
        "He faces child porn charges.|He faces child abuse image charges.",
        "A child-porn case opened.|A child abuse image case opened.",
        "He ran an underage porn site.|He ran a child abuse image site.",
        "An underage porn site closed.|A child abuse image site closed.",
        "Two child porn sites closed.|Two child abuse image sites closed.",
        "thousands of images of child pornography|thousands of child abuse images",
        "Child Porn Sites Double|Child Abuse Image Sites Double",
        "CHILD PORN SITES DOUBLE|CHILD ABUSE IMAGE SITES DOUBLE",
        "the child porn site's owner|the child abuse image site's owner",
        "A child porn counterculture grew.|A child abuse image counterculture grew.",
        "videos and images of child porn|videos and images of child abuse",
        "There was child porn on it.|There was child abuse material on it.",
        "Is child porn easy to find?|Is child abuse material easy to find?",
        "There was child porn in it.|There was child abuse material in it.",
        "He owned child porn that shows boys.|He owned child abuse material that shows boys.",
        "Child porn seized by police was burnt.|Child abuse material seized by police was burnt.",
        "All of the child porn was lost.|All of the child abuse material was lost.",
        "The spread of child porn is slow.|The spread of child abuse images is slow.",
        "He saw child porn and reported it.|He saw child abuse material and reported it.",
        "Drugs and child porn were found.|Drugs and child abuse images were found.",
        "child porn's makers|child abuse material's makers",
        "The van left after child porn was found.|The van left after child abuse material was"
            + " found.",
        "Child porn hurts.|Child abuse material hurts.",
        "Child porn made in 1980 still circulates.|Child abuse material made in 1980 still"
            + " circulates.",
        "He watched child porn.|He watched child abuse material.",
        "Teacher Jailed for Child Porn|Teacher Jailed for Child Abuse Images",
      })
  void agrees(String copy, String expected) {
    assertThat(reworded(copy)).isEqualTo(expected);
    assertThat(reworded(expected)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The spread of chld porn worries officers.",
        "Paedophiles use the network.",
        "He denied child porn and drug charges.",
        "They traded adult and child porn.",
        "Jail term for child porn teacher",
        "A child porn mother was held.",
        "Anti-child-porn software is on sale.",
        "Child porn, a crime of our time, spreads.",
      })
  void isLeftToAPerson(String copy) {
    assertThat(fixed(copy)).isEqualTo(copy);
    assertThat(HOUSESTYLE.check(copy)).isNotEmpty();
    assertThat(HOUSESTYLE.check(copy).get(0).suggestions())
        .isNotEmpty()
        .allMatch(suggestion -> suggestion.review().isPresent());
  }

  @Test
  void onlyTheFirstSuggestionIsSafe() {
    List<Suggestion> suggestions = HOUSESTYLE.check("He had child porn.").get(0).suggestions();
    assertThat(suggestions)
        .extracting(Suggestion::text)
        .containsExactly(
            "child abuse images", "child abuse material", "child sexual abuse material");
    assertThat(suggestions).extracting(Suggestion::isSafe).containsExactly(true, false, false);
  }

  @Test
  void aCapitalThatBelongsToTheOldWordIsNotKept() {
    assertThat(
            HOUSESTYLE.check("They sought Paedophiles there.").get(0).suggestions().get(0).text())
        .isEqualTo("child sex offenders");
    assertThat(
            HOUSESTYLE.check("Police Seek Paedophiles Abroad").get(0).suggestions().get(0).text())
        .isEqualTo("Child Sex Offenders");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He had an affair with a pupil.|He sexually abused a pupil.",
        "He has been having an affair with a pupil.|He has been sexually abusing a pupil.",
        "He denied an affair with a pupil.|He denied sexually abusing a pupil.",
        "Head held over affair with pupil|Head held over sexual abuse of pupil",
        "HEAD HAD AFFAIR WITH PUPIL|HEAD SEXUALLY ABUSED PUPIL",
        "Affair with pupil ends|Sexual abuse of pupil ends",
        "The head's affair with a pupil ended.|The head's sexual abuse of a pupil ended.",
        "He was jailed for seducing a pupil.|He was jailed for sexually abusing a pupil.",
        "Seduces pupils|Sexually abuses pupils",
        "Film of affair with pupil|Film of sexual abuse of pupil",
      })
  void anActIsReplacedWithItsVerb(String copy, String expected) {
    assertThat(offered(copy)).startsWith(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had a brief affair with a pupil.",
        "He asked for an affair with a pupil.",
        "He wanted an affair with a pupil.",
        "He was in an affair with a pupil.",
        "They called the cartoon child porn.",
        "Paedophile coach loses appeal",
        "An ex-paedophile priest spoke.",
      })
  void whatNobodyWouldWriteIsNotOffered(String copy) {
    assertThat(HOUSESTYLE.check(copy)).hasSize(1);
    assertThat(offered(copy)).isEmpty();
  }

  @Test
  void aPluralIsNotOfferedWhereAMassNounAgrees() {
    assertThat(offered("Was child porn found?"))
        .containsExactly(
            "Was child abuse material found?", "Was child sexual abuse material found?");
  }

  /** The copy with each suggestion for its first finding in turn. */
  private static List<String> offered(String copy) {
    return HOUSESTYLE.check(copy).get(0).suggestions().stream()
        .map(suggestion -> Fixer.apply(copy, List.of(suggestion.edit())))
        .toList();
  }
}
