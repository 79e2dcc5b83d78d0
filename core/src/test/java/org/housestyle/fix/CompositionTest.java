// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.housestyle.text.Span;

/** Two rounds of edits are the same as the one they are composed to. */
class CompositionTest {

  private static final String TEXT = "abcdefghijklmnopqrst";

  /**
   * Where an edit is made, of whatever text it is for.
   *
   * @param start in tenths of the text
   */
  record Place(int start, int length, String replacement) {

    Edit in(String text) {
      int from = text.length() * start / 10;
      return new Edit(new Span(from, Math.min(text.length(), from + length)), replacement);
    }
  }

  @Provide
  Arbitrary<Place> places() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 10),
            Arbitraries.integers().between(0, 6),
            Arbitraries.strings().withChars('A', 'B').ofMaxLength(6))
        .as(Place::new);
  }

  @Property(seed = "20261122")
  void composedEditsDoTheWorkOfBoth(
      @ForAll @Size(max = 4) List<@From("places") Place> first,
      @ForAll @Size(max = 4) List<@From("places") Place> second) {
    List<Edit> before = first.stream().map(place -> place.in(TEXT)).toList();
    String between = Fixer.apply(TEXT, before);
    List<Edit> after = second.stream().map(place -> place.in(between)).toList();
    List<Edit> composed = Fixer.compose(before, after, between);
    assertThat(Fixer.apply(TEXT, composed)).isEqualTo(Fixer.apply(between, after));
    assertThat(Fixer.chosen(composed)).isEqualTo(composed);
  }
}
