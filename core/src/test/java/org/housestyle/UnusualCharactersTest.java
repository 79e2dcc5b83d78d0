// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.Copy.HOUSESTYLE;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms are found whatever Unicode has between and inside their words. */
class UnusualCharactersTest {

  private static Stream<String> characters(int... types) {
    return IntStream.range(0x20, 0x10000)
        .filter(c -> IntStream.of(types).anyMatch(type -> Character.getType(c) == type))
        .mapToObj(c -> String.valueOf((char) c));
  }

  static Stream<String> spaces() {
    return characters(
        Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR);
  }

  /** All dashes but those of an em or more, which separate clauses. */
  static Stream<String> hyphens() {
    return Stream.concat(characters(Character.DASH_PUNCTUATION), Stream.of("\u2212"))
        .filter(dash -> !"\u2014\u2015\u2E3A\u2E3B\uFE31\uFE58".contains(dash));
  }

  /** Marks of direction, zero-width spaces and joiners, selectors and combining marks. */
  static Stream<String> marks() {
    return Stream.of(
        "\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u061C", "\u180E", "\u202A",
        "\u202E", "\u202C", "\u2060", "\u2066", "\u2069", "\uFEFF", "\uFE0F", "\u034F", "\u0301",
        "\u1AB0", "\u1DC4", "\u20D0", "\uFE20");
  }

  @ParameterizedTest
  @MethodSource("spaces")
  void aSpaceOfAnyKindSeparatesTheWordsOfATerm(String space) {
    Copy.expect("He had [[child" + space + "porn]].");
  }

  @ParameterizedTest
  @MethodSource("hyphens")
  void aHyphenOfAnyKindJoinsThem(String hyphen) {
    Copy.expect("He had [[child" + hyphen + "porn]].");
  }

  @Test
  void anEmDashSeparatesClauses() {
    Copy.expect("It was about a child\u2014porn was found, too.");
  }

  @ParameterizedTest
  @MethodSource("marks")
  void aMarkInsideAWordDoesNotHideIt(String mark) {
    assertThat(HOUSESTYLE.check("He had chi" + mark + "ld porn.")).hasSize(1);
    assertThat(HOUSESTYLE.check("He had child" + mark + " porn.")).hasSize(1);
    assertThat(HOUSESTYLE.check("He had " + mark + "child porn.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E", "\u202C", "\u2066", "\u2069"})
  void anEditNeverTakesAwayWhatTurnsTheDirection(String mark) {
    assertThat(Copy.fixed("He had child" + mark + " porn.")).contains(mark);
    assertThat(Copy.fixed("He had child porn." + mark)).endsWith("images." + mark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\uD83D", "\uDE00", "\uFFFE", "\uFFFF", "\u0007"})
  void whatNoTextShouldHaveStopsNothing(String character) {
    for (String format : List.of("text", "markdown", "html")) {
      for (String copy :
          List.of(
              character + "He had child porn.",
              "Rain.\n\n" + character + "He had child porn.\n" + character,
              "He had child" + character + "porn, child porn" + character)) {
        Document document = Document.of(SourceText.of(copy), format);
        assertThat(HOUSESTYLE.examine(document).findings()).as(format + " " + copy).isNotEmpty();
        assertThat(HOUSESTYLE.fix(document).text()).contains(character);
      }
    }
  }
}
