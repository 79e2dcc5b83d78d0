package org.housestyle.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

class FrameTest {

  private static final Frame FRAME = new Frame("<", 10);

  private static boolean holds(String prose, String place, String words) {
    int start = prose.indexOf(place);
    return FRAME.holds(prose, new Span(start, start + place.length()), words);
  }

  @Test
  void reservedCharactersDoNotFit() {
    assertThat(holds("an old tea", "tea", "cup")).isTrue();
    assertThat(holds("an old tea", "tea", "<q>")).isFalse();
  }

  @Test
  void aLineWithinTheBoundStaysWithinIt() {
    assertThat(holds("a cup of it\ntea", "tea", "tea and ca")).isTrue();
    assertThat(holds("a cup of it\ntea", "tea", "tea and cak")).isFalse();
  }

  @Test
  void aLineBeyondTheBoundStaysBeyondIt() {
    assertThat(holds("a cup of tea", "tea", "it")).isTrue();
    assertThat(holds("a cup of tea", "tea", "a")).isFalse();
  }

  @Test
  void linesThatAreJoinedAreOneLineAfterwards() {
    assertThat(holds("a tea\r\ncup or so", "tea\r\ncup", "mug")).isFalse();
    assertThat(holds("a tea\r\ncup or", "tea\r\ncup", "mug")).isTrue();
  }
}
