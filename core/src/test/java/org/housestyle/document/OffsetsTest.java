// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No place is ever searched for: every character of prose knows where it came from. */
class OffsetsTest {

  private static final List<String> PIECES =
      List.of(
          "word",
          " ",
          "\n",
          "\r\n",
          "\n\n",
          "&amp;",
          "&eacute;",
          "&#x1F600;",
          "&nbsp",
          "\\*",
          "*em*",
          "**st",
          "<b>",
          "</b>",
          "<p>",
          "</p>",
          "<br>",
          "`code`",
          "> ",
          "- ",
          "# ",
          "é",
          "e\u0301",
          "\uD83D\uDE00",
          "\u00AD",
          "’",
          "[a](b)",
          "![x](y)",
          "<q>",
          "</q>",
          "&",
          "<",
          "\t",
          "1. ",
          "<!-- c -->",
          "<img alt='p &lt; q'>",
          "---\n",
          "title: x\n",
          "\u00A0");

  @RepeatedTest(400)
  void everyCharacterOfProseIsWhereItSaysItIs(RepetitionInfo repetition) {
    long seed = 7919L * repetition.getCurrentRepetition();
    String text = randomText(new Random(seed));
    for (String format : Formats.builtIn()) {
      for (Block passage : Document.of(SourceText.of(text), format).blocks()) {
        verify(passage, text, "seed " + seed + ", " + format);
      }
    }
  }

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static void verify(Block passage, String text, String where) {
    String prose = passage.prose();
    int last = 0;
    for (int i = 0; i < prose.length(); i++) {
      Span one = new Span(i, i + 1);
      Span raw = passage.toRaw(one);
      assertThat(raw.end()).as(where).isLessThanOrEqualTo(text.length());
      assertThat(raw.start()).as(where).isGreaterThanOrEqualTo(last);
      last = raw.start();
      if (passage.isVerbatim(one)) {
        assertThat(raw.in(text)).as(where).isEqualTo(one.in(prose));
      }
    }
    Span all = new Span(0, prose.length());
    if (passage.isVerbatim(all)) {
      assertThat(passage.toRaw(all).in(text)).as(where).isEqualTo(prose);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html"})
  void plainWordsAreVerbatimInEveryFormat(String format) {
    String text = "Police found it on his laptop.";
    Block passage = Document.of(SourceText.of(text), format).blocks().get(0);
    assertThat(passage.isVerbatim(new Span(0, text.length()))).isTrue();
  }
}
