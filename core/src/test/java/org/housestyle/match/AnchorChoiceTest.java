// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.housestyle.Copy;
import org.housestyle.index.PlaceWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word of a phrase the search starts from; a bar stands between words for one place. */
class AnchorChoiceTest {

  private static final AnchorChoice CHOICE = new AnchorChoice(Copy.PACK);

  private static List<WordChoice> places(String phrase) {
    return Stream.of(phrase.split(" "))
        .map(words -> new PlaceWords(Set.of(words.split("\\|")), Set.of(), false, List.of(), ""))
        .map(WordChoice::of)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "violet hippopotamus, 1",
    "hippopotamus violet, 0",
    "court violet, 1",
    "violet violet, 0",
    "hippopotamus|ox violet, 1",
    "hippopotamus|court violet, 1",
    "hippopotamus's violet, 1",
    "2026 violet, 1",
    "zebra2 violet, 1",
    "azure, 0",
  })
  void theRarestWordIsTheOneWhoseShortestIsLongest(String phrase, int anchor) {
    assertThat(CHOICE.anchor(places(phrase))).isEqualTo(anchor);
  }

  @ParameterizedTest
  @CsvSource({
    "court case, 1",
    "of the court, 2",
    "defence department of the, 1",
    "of the defence department, 3",
    "the department of, 1",
    "court's case, 1",
    "of court's case the, 3",
    "city 2000, 1",
  })
  void ofFrequentWordsTheSecondOfTheHeaviestPairIsTaken(String phrase, int anchor) {
    assertThat(CHOICE.anchor(places(phrase))).isEqualTo(anchor);
  }

  @ParameterizedTest
  @CsvSource({
    "court case, 1, true",
    "court case, 0, false",
    "court violet, 1, false",
    "court's case, 1, false",
    "case court's, 1, false",
    "zebra case, 1, true",
    "azaz09 case, 1, true",
    "{ case, 1, false",
  })
  void aFrequentWordIsLookedForAfterTheWordBefore(String phrase, int second, boolean isPair) {
    assertThat(CHOICE.isPair(places(phrase), second)).isEqualTo(isPair);
  }
}
