package org.housestyle.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.housestyle.Copy;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A result never depends on the prefilter. */
class PrefilterTest {

  private static final List<String> PIECES =
      List.of(
          "child",
          "Child",
          "CHILD",
          "chld",
          "chidl",
          "porn",
          "PORN",
          "prn",
          "born",
          "pornography",
          "pornograhpy",
          "site",
          "sites",
          "image",
          "images",
          "of",
          "underage",
          "paedophile",
          "pædophiles",
          "hunter",
          "p\u00F6rn",
          "po\u0301rn",
          "por\u00ADn",
          "p\u200Born",
          "ｐorn",
          "porn2",
          "2porn",
          "中porn",
          "porn中",
          "пorn",
          "porn_",
          "porn\uFE0F",
          "ﬁlm",
          "İ",
          "ⓟorn",
          "porn™",
          "’s",
          "'s",
          "-",
          "\u2013",
          " ",
          "  ",
          "\u00A0",
          "\n",
          "\r\n",
          ".",
          ", ",
          "\"",
          "“",
          "”",
          "'",
          "\uD83D\uDE00",
          "\uFFFC",
          "a");

  private final Matcher matcher = Matcher.of(List.of(Copy.PACK));

  @RepeatedTest(300)
  void equalWithAndWithout(RepetitionInfo repetition) {
    long seed = 104_729L * repetition.getCurrentRepetition();
    Random random = new Random(seed);
    StringBuilder copy = new StringBuilder();
    int pieces = 1 + random.nextInt(60);
    for (int i = 0; i < pieces; i++) {
      copy.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        copy.append(' ');
      }
    }
    assertThat(matcher.find(copy.toString(), any -> true))
        .as("seed " + seed + ": " + copy)
        .isEqualTo(matcher.findWithoutPrefilter(copy.toString(), any -> true));
  }

  @Test
  void ordinaryCopyStopsItNowhere() {
    assertThat(matcher.find("The child was born in the port. ".repeat(100), any -> true)).isEmpty();
  }
}
