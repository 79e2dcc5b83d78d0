// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.Copy;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A result never depends on the prefilter. */
class PrefilterTest {

  private final Matcher matcher = Matcher.of(List.of(Copy.PACK));

  @RepeatedTest(300)
  void equalWithAndWithout(RepetitionInfo repetition) {
    long seed = 104_729L * repetition.getCurrentRepetition();
    String copy = RandomCopy.of(seed);
    AnalyzedText text = AnalyzedText.of(copy);
    assertThat(matcher.find(text, any -> true))
        .as("seed " + seed + ": " + copy)
        .isEqualTo(matcher.findWithoutPrefilter(text, any -> true));
  }

  @RepeatedTest(300)
  void noHitMeansNoCandidate(RepetitionInfo repetition) {
    String copy = RandomCopy.of(86_028_121L * repetition.getCurrentRepetition());
    if (!matcher.mayFind(SourceText.of(copy))) {
      assertThat(matcher.find(AnalyzedText.of(copy), any -> true)).as(copy).isEmpty();
    }
  }

  @RepeatedTest(300)
  void hitsOfTheWholeTextFindWhatIsInAParagraph(RepetitionInfo repetition) {
    long seed = 15_485_863L * repetition.getCurrentRepetition();
    String copy = RandomCopy.of(seed) + "\n\n" + RandomCopy.of(seed + 1);
    SourceText source = SourceText.of(copy);
    matcher.mayFind(source);
    BlockHits hits = matcher.blockHits();
    for (Block block : Document.of(source, "text").blocks()) {
      AnalyzedText text = AnalyzedText.of(block);
      assertThat(matcher.find(text, hits.in(block), any -> true))
          .as("seed " + seed + ": " + copy)
          .isEqualTo(matcher.find(text, any -> true));
    }
  }

  @Test
  void aZeroAtTheStartIsNoWord() {
    assertThat(matcher.find(AnalyzedText.of("\0He had child porn."), any -> true)).hasSize(1);
  }

  @Test
  void ordinaryCopyIsNotHit() {
    assertThat(matcher.mayFind(SourceText.of("The child was born in the port. ".repeat(100))))
        .isFalse();
  }
}
