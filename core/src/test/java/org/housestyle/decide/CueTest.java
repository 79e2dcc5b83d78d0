// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.housestyle.match.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of cues, each tried on a sentence in which the term is marked. */
class CueTest {

  private static CueText sentence(String marked) {
    MarkedText copy = MarkedText.of(marked);
    return new Context(copy.text(), Setting.NONE, new Preferred(List.of())).sentence(copy.span());
  }

  private final WordNumbers wordNumbers = new WordNumbers();

  private Cue cue(String line) {
    return new CueReader(wordNumbers).read(line);
  }

  private BitSet numbers(String... words) {
    BitSet numbers = new BitSet();
    for (String word : words) {
      numbers.set(wordNumbers.add(word));
    }
    return numbers;
  }

  private Optional<String> found(String line, String marked) {
    Cue cue = cue(line);
    return cue.in(sentence(marked).in(wordNumbers)).map(CueText.Passage::copy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "the (word|phrase) X#He used the phrase [[child porn]] twice.",
        "the (word|phrase) X#The word “[[child porn]]” was cut.",
        "never [again] X#Never say it: never [[child porn]].",
        "never [again] X#They will never again [[child porn]].",
        "not 'X'#It is not '[[child porn]]'.",
        "^ X _ gone $#[[Child porn]] is gone.",
        "called = X#He called the old pictures [[child porn]].",
        "charged ~ X#He was charged, in May, with having [[child porn]].",
        "section N .... X#Under section 12 of the Act, he had [[child porn]].",
        "do not write X#Don’t write [[child porn]].",
        "X , a#[[Child porn]] – a phrase of the past.",
        "X : use#[[child porn]]: use abuse images",
        "not : X#✗ [[child porn]]",
      })
  void fits(String cue, String marked) {
    assertThat(found(cue, marked)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '\0',
      value = {
        "the (word|phrase) X#The phrase was cut. [[Child porn]] was found.",
        "not 'X'#It is not [[child porn]].",
        "^ X#Then [[child porn]] was found.",
        "called = X#He called for a van with [[child porn]].",
        "called = X#He called [[child porn]] a crime.",
        "charged ~ X#He was charged after police found [[child porn]].",
        "section N .... X#In one section of the Act he had [[child porn]].",
        "the word _ X#the word [[child porn]]",
      })
  void fitsNot(String cue, String marked) {
    assertThat(found(cue, marked)).isEmpty();
  }

  @Test
  void theReasonHasTheWordsOfTheCopy() {
    assertThat(found("X is not H", "[[Child porn]] is not pornography, it said."))
        .hasValue("Child porn is not pornography");
  }

  @Test
  void aWordThatMustStandThereSetsItOff() {
    assertThat(cue("[the] (word|style guide) X").triggers()).isEqualTo(numbers("word", "style"));
  }

  @Test
  void ofTheWordsThatMustStandThereARareOneSetsItOff() {
    assertThat(cue("(is|are) X , (wrong|banned)").triggers()).isEqualTo(numbers("wrong", "banned"));
    assertThat(cue("(say|write) 'X'").triggers()).isEqualTo(numbers("Q"));
  }

  @Test
  void nothingSetsOffWhatAnyWordCanBegin() {
    assertThat(cue("[a] _ ...").triggers().isEmpty()).isTrue();
  }

  @Test
  void anOpenBracketIsAMistake() {
    assertThatThrownBy(() -> cue("(word X"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(word X");
  }
}
