// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.match.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence as cues see it. */
class CueTextReaderTest {

  private static String read(String marked) {
    MarkedText copy = MarkedText.of(marked);
    Context context = new Context(copy.text(), Setting.NONE, new Preferred(List.of()));
    CueText text = context.sentence(copy.span());
    return text.passage(0, text.numbers().length).copy();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "It rained. He had [[child porn]], too. She left.|he had child porn, too",
        "They say [[child porn]]: it is wrong; and they know.|they say child porn: it is wrong ; and they know",
        "He had [[child porn]] (and more) / less.|he had child porn, and more, less",
        "He had [[child porn]] - she did not.|he had child porn, she did not",
        "He had [[child porn]]-like files.|he had child porn like files",
        "Say [[child porn]] → child abuse images.|say child porn: child abuse images",
        "It isn't [[child porn]] and they didn't know.|it is not child porn and they did not know",
        "They wouldn't and won't say [[child porn]].|they would not and will not say child porn",
        "The boy's [[child porn]] was found.|the boy's child porn was found",
        "✗ [[Child porn]]|not: Child porn",
        "They say ✗ [[child porn]] ✗ kiddie porn.|they say not: child porn not: kiddie porn",
      })
  void hasItsWordsAndMarks(String marked, String expected) {
    assertThat(read(marked)).isEqualTo(expected);
  }
}
