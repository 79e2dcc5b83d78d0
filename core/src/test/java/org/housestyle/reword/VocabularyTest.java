// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    "image,an",
    "child,a",
    "hour,an",
    "heir,an",
    "user,a",
    "unit,a",
    "uninsured,an",
    "one,a",
    "European,a",
  })
  void anArticleFollowsTheSound(String word, String article) {
    assertThat(Vocabulary.articleBefore(word)).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource({"and,true", "with,true", "was,true", "seized,true", "red,false", "owner,false"})
  void someWordsFollowANounPhrase(String word, boolean expected) {
    assertThat(Vocabulary.followsNounPhrase(word)).isEqualTo(expected);
  }
}
