// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

class PartsOfSpeechTest {

  private static final String PROSE = "The 'secret' ring was 'closed' by police in May.";

  private static boolean isNoun(String before, String word) {
    int term = PROSE.indexOf(before);
    return AnalyzedText.of(PROSE)
        .isNoun(PROSE.indexOf(word), new Span(term, term + before.length()));
  }

  @Test
  void aNounIsToldFromAPreposition() {
    assertThat(isNoun("secret", "ring")).isTrue();
    assertThat(isNoun("closed", "by police")).isFalse();
  }

  @Test
  void whereNoWordBeginsThereIsNoNoun() {
    assertThat(isNoun("secret", "ing")).isFalse();
  }

  @Test
  void eightThreadsGetTheAnswersOfOne() {
    String prose =
        "A court heard of the 'family' business and its 'quiet' owners on Monday. ".repeat(40);
    List<Integer> words =
        IntStream.range(0, prose.length() - 10)
            .filter(i -> prose.charAt(i) == '\'')
            .boxed()
            .toList();
    List<Boolean> alone = words.stream().map(i -> isNounAfter(prose, i)).toList();
    assertThat(alone).contains(true).contains(false);
    for (int i = 0; i < 8; i++) {
      assertThat(words.parallelStream().map(at -> isNounAfter(prose, at)).toList())
          .isEqualTo(alone);
    }
  }

  private static boolean isNounAfter(String prose, int mark) {
    return AnalyzedText.of(prose).isNoun(mark + 2, new Span(mark, mark + 1));
  }
}
