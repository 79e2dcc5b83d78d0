// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.housestyle.Copy;
import org.housestyle.decide.CueText.Word;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredTest {

  private static final Preferred PREFERRED = new Preferred(List.of(Copy.PACK));

  private static List<Word> words(String copy) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String word : copy.split(" ")) {
      words.add(new Word(word, new Span(start, start + word.length())));
      start += word.length() + 1;
    }
    return words;
  }

  private static String marked(String copy, String term) {
    return PREFERRED.markedIn(words(copy), term).stream()
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "say child abuse images not X,say P not X",
    "say abuse images not X,say P not X",
    "child abuse images,P",
    "say child abuse,say child abuse",
    "say child abuse imagesets,say child abuse imagesets",
    "say images not X,say images not X",
    "child abuse child abuse images,child abuse P",
  })
  void preferredWordingIsMarked(String copy, String expected) {
    assertThat(marked(copy, "child porn")).isEqualTo(expected);
  }

  @Test
  void wordingForPicturesIsPreferredToNoTermForPeople() {
    assertThat(marked("say abuse images not X", "child prostitutes"))
        .isEqualTo("say abuse images not X");
  }

  @Test
  void aMarkSpansAllItsWords() {
    assertThat(PREFERRED.markedIn(words("say child abuse images now"), "child porn").get(1).span())
        .isEqualTo(new Span(4, 22));
  }
}
