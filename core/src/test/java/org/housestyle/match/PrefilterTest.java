package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.Copy;
import org.housestyle.analysis.AnalyzedText;
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
    if (!matcher.mayFind(copy)) {
      assertThat(matcher.find(AnalyzedText.of(copy), any -> true)).as(copy).isEmpty();
    }
  }

  @Test
  void ordinaryCopyIsNotHit() {
    assertThat(matcher.mayFind("The child was born in the port. ".repeat(100))).isFalse();
  }
}
