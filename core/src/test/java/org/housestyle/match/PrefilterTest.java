package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.Copy;
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
    assertThat(matcher.find(copy, any -> true))
        .as("seed " + seed + ": " + copy)
        .isEqualTo(matcher.findWithoutPrefilter(copy, any -> true));
  }

  @Test
  void ordinaryCopyStopsItNowhere() {
    assertThat(matcher.find("The child was born in the port. ".repeat(100), any -> true)).isEmpty();
  }
}
