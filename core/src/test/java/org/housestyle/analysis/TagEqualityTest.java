// SPDX-License-Identifier: Apache-2.0
package org.housestyle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Our tagger gives the tags of OpenNLP's own. */
class TagEqualityTest {

  private static final String COPY =
      """
      The council said on Tuesday that it had closed 12 of its 30 libraries . \
      " Nobody asked us , " said Mrs Anna O'Neill , 41 , who runs the café next door . \
      A well-known U.S. firm , which makes toys , sells them at £ 2.50 or $ 3,000 a box . \
      Officers seized laptops , phones and a hard drive in raids across Leeds and York . \
      The spread of rumours worries teachers ; the trade thrives in the resort . \
      IT WAS THE COLDEST MARCH SINCE 1962 , THE MET OFFICE SAID . \
      Charges against the former coach were dropped in 2019 , a court heard . \
      Judge : sentence of a 23-year-old man too short — and he will appeal . \
      Survivors of the war tell their stories in a new book , " Winter's End " ( Quill , 9/10 ) . \
      Can't you read ? No ! The charity's own website , est. '99 , isn't up-to-date . \
      İstanbul , Θεσσαλονίκη , 東京 and カイロ sent greetings 😀 : - )""";

  private static final List<String> WORDS = List.of(COPY.split("\\s+"));

  private static POSTaggerME tagger;

  @BeforeAll
  static void readTheStockTagger() throws IOException {
    try (InputStream in = Tagger.class.getClassLoader().getResourceAsStream(Tagger.MODEL)) {
      tagger = new POSTaggerME(new POSModel(in));
    }
  }

  private static void assertSame(List<String> words) {
    String[] sentence = words.toArray(String[]::new);
    assertThat(Tagger.tag(sentence, sentence.length))
        .as(String.join(" ", sentence))
        .isEqualTo(tagger.tag(sentence));
  }

  @Test
  void copyGetsTheSameTags() {
    for (String sentence : COPY.split("(?<= [.!?]) ")) {
      assertSame(Arrays.asList(sentence.split("\\s+")));
    }
  }

  @Test
  void wordsInNoOrderGetTheSameTags() {
    Random random = new Random(7);
    List<String> shuffled = new ArrayList<>(WORDS);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(shuffled, random);
      assertSame(shuffled.subList(0, 25));
    }
  }

  @Test
  void halvesOfSurrogatePairsGetTheSameTags() {
    assertSame(List.of("A", "\uD83D", "\uDE00", "smile"));
  }
}
