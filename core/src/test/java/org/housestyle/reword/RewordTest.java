package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;
import static org.housestyle.Copy.fixed;

import java.util.List;
import org.housestyle.Suggestion;
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
      })
  void agrees(String copy, String expected) {
    assertThat(fixed(copy)).isEqualTo(expected);
    assertThat(fixed(expected)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The spread of chld porn worries officers.",
        "Paedophiles use the network.",
        "Child porn hurts.",
        "videos and images of child porn",
        "He denied child porn and drug charges.",
        "A child porn counterculture grew.",
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
        .isEqualTo("Child sex offenders");
  }
}
