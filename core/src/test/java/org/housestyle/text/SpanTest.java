// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  private static final Span SPAN = new Span(3, 6);

  @ParameterizedTest
  @CsvSource({"-1,2", "3,2"})
  void noSpanBeginsBeforeTheTextOrEndsBeforeItBegins(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .hasMessage("no span from " + start + " to " + end);
  }

  @Test
  void anEmptySpanIsASpan() {
    assertThat(new Span(0, 0).length()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"3,6,true", "4,5,true", "6,6,true", "2,6,false", "3,7,false"})
  void containsWhatIsWhollyInside(int start, int end, boolean inside) {
    assertThat(SPAN.contains(new Span(start, end))).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"0,4,true", "5,9,true", "4,5,true", "0,3,false", "6,9,false"})
  void overlapsWhatSharesACharacter(int start, int end, boolean shares) {
    assertThat(SPAN.overlaps(new Span(start, end))).isEqualTo(shares);
  }

  @Test
  void isAsLongAsItsCharacters() {
    assertThat(SPAN.length()).isEqualTo(3);
  }

  @Test
  void moves() {
    assertThat(SPAN.shift(2)).isEqualTo(new Span(5, 8));
    assertThat(SPAN.shift(-3)).isEqualTo(new Span(0, 3));
  }

  @Test
  void isAPartOfAText() {
    assertThat(SPAN.in("0123456789")).isEqualTo("345");
  }

  @Test
  void isEqualToTheSameRangeOnly() {
    assertThat(SPAN).isEqualTo(new Span(3, 6)).hasSameHashCodeAs(new Span(3, 6));
    assertThat(SPAN).isNotEqualTo(new Span(2, 6)).isNotEqualTo(new Span(3, 7)).isNotEqualTo("3-6");
    assertThat(SPAN.hashCode()).isNotEqualTo(new Span(6, 6).hashCode());
  }

  @Test
  void isSortedByStartAndThenByEnd() {
    assertThat(SPAN).isLessThan(new Span(4, 5)).isGreaterThan(new Span(2, 9));
    assertThat(SPAN).isLessThan(new Span(3, 7)).isGreaterThan(new Span(3, 5));
  }
}
