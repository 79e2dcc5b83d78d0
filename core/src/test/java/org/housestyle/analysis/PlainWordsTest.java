package org.housestyle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

/** Plain words are those that Lucene cuts. */
class PlainWordsTest {

  private static final String MARKS = "aB1 ',;.:_-\"’‘“”–—…é&@#*/()\n\u00A0£€";

  private static void assertSame(String prose) {
    Span all = new Span(0, prose.length());
    assertThat(PlainWords.of(prose, all, 255)).as(prose).isIn(null, Words.ofAnyProse(prose, all));
  }

  @Test
  void whateverMarksStandRoundLettersAndDigits() {
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder prose = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        prose.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
      String made = prose.toString();
      Span all = new Span(0, made.length());
      assertThat(PlainWords.of(made, all, 255)).as(made).isEqualTo(Words.ofAnyProse(made, all));
    }
  }

  @Test
  void everyCharacterBesideAnyOther() {
    for (char c = 0; c < 0xD800; c++) {
      for (String around : new String[] {"a%sa 1%s1", " %s a%s1%sa", "'%s'a '%s,%s1"}) {
        assertSame(around.replace("%s", String.valueOf(c)));
      }
    }
  }

  @Test
  void aWordThatIsTooLongIsLeftToLucene() {
    assertThat(PlainWords.of("a".repeat(255), new Span(0, 255), 255)).isNull();
  }

  @Test
  void newsIsPlain() {
    String news = "“We’ve £3,000,” said Zoë – on 1st May … no “café” (it’s 20°)".replace("°", "");
    assertThat(PlainWords.of(news, new Span(0, news.length()), 255)).isNotNull();
  }
}
