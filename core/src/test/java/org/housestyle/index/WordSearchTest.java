// SPDX-License-Identifier: Apache-2.0
package org.housestyle.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.Copy;
import org.housestyle.match.RandomCopy;
import org.housestyle.match.Tables;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search has the same hits however a text is cut into parts to be read. */
class WordSearchTest {

  private static final SearchTable TABLE = Tables.of(Copy.PACK);

  private final WordSearch search = WordSearch.by(List.of(TABLE));
  private final WordAutomaton automaton = WordAutomaton.of(TABLE);

  /** The hits of a single cursor, which reads a character at a time. */
  private List<Integer> stepByStep(String text) {
    HitList hits = new HitList();
    int row = WordAutomaton.START;
    for (int i = 0; i < text.length(); i++) {
      row = automaton.run(Letters.of(text.substring(i, i + 1)), row, i, hits);
    }
    if (automaton.hitsAtEnd(row)) {
      hits.add(text.length());
    }
    return list(hits.sorted());
  }

  private static List<Integer> list(int[] hits) {
    List<Integer> list = new ArrayList<>();
    for (int offset : hits) {
      list.add(offset);
    }
    return list;
  }

  @ParameterizedTest
  @ValueSource(strings = {"por-\nn", "A por-\r\nn.", "child-\nish", "\u00E9-\n", "In 19-\n90"})
  void aHyphenThatEndsALineMayCutAWord(String text) {
    assertThat(search.hits(text)).contains(text.indexOf("-") + 1);
    String after = "It rained. ".repeat(30) + text;
    assertThat(search.hits(after)).contains(after.indexOf("-") + 1);
    String before = text + " It rained.".repeat(30);
    assertThat(search.hits(before)).contains(text.indexOf("-") + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"child-like\nporn", "He -\nran", "a --\nb", "-\nb", "ends-", "a-  \nb"})
  void otherHyphensDoNot(String text) {
    assertThat(list(search.hits(text))).allMatch(it -> text.charAt(it - 1) != '-');
  }

  @RepeatedTest(300)
  void fourCursorsHaveTheHitsOfOne(RepetitionInfo repetition) {
    String text = RandomCopy.of(7_919L * repetition.getCurrentRepetition());
    assertThat(list(search.hits(text))).as(text).isEqualTo(stepByStep(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 70_000, 200_000})
  void aPairIsFoundAcrossAnyGap(int gap) {
    String text = "Of child" + " ".repeat(gap) + "porn it says";
    assertThat(list(search.hits(text))).contains(text.indexOf("porn") + 4);
  }

  @Test
  void longTextsAreReadInParts() {
    String text = "The child porn case, he said. ".repeat(10_000);
    assertThat(search.hits(text)).hasSize(10_000);
  }

  @Test
  void aWordWithoutAnySeparatorIsReadOnce() {
    assertThat(search.hits("porn".repeat(50_000))).isEmpty();
  }

  @Test
  void accentsAndCurlyMarksAreReadAsLetters() {
    String plain = "A child porn case";
    String latin = "A child p\u00F6rn case";
    String curly = "A child “po\u00ADrn” case’s";
    assertThat(search.hits(plain)).hasSize(1);
    assertThat(search.hits(latin)).hasSize(1);
    assertThat(search.hits(curly)).hasSize(1);
    assertThat(search.hits("\uD83D\uDE00 “Child” porn? A child ｐorn case")).containsExactly(15, 29);
  }

  @ParameterizedTest
  @ValueSource(strings = {"It rained.", "", "A child.\nPort", "Child porn", "A child porn case"})
  void bytesOfAsciiAreSearchedAsTheyAre(String copy) {
    assertThat(hitsInAscii(copy))
        .hasValueSatisfying(it -> assertThat(it).isEqualTo(search.hits(copy)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"caf\u00E9", "It’s child porn", "zero\0", "\uFEFFmark"})
  void otherBytesHaveToBeDecoded(String copy) {
    assertThat(hitsInAscii(copy)).isEmpty();
  }

  private Optional<int[]> hitsInAscii(String copy) {
    byte[] bytes = (copy + "é child porn").getBytes(StandardCharsets.UTF_8);
    return search.hitsInAscii(bytes, copy.getBytes(StandardCharsets.UTF_8).length);
  }
}
