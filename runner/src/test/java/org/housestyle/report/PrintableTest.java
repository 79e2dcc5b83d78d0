// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  @Test
  void ordinaryTextStaysAsItIs() {
    for (String text : new String[] {"", "a b~", "é “x”", "a::b", "# a ## b", "\uD83D\uDE00"}) {
      assertThat(Printable.of(text)).isEqualTo(text);
    }
  }

  @Test
  void whiteSpaceBecomesASpace() {
    assertThat(Printable.of("a\tb\nc\rd")).isEqualTo("a b c d");
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\0', '\u0007', '\u001B', '\u007F', '\u0085', '\u009B', '\u2028', '\u2029', '\u202A',
        '\u202E', '\u2066', '\u2069', '\u061C', '\u200E', '\u200F', '\uD800', '\uDFFF', '\uFDD0',
        '\uFDEF', '\uFFFE', '\uFFFF'
      })
  void whatATerminalMightObeyIsReplaced(char c) {
    assertThat(Printable.of("a" + c + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u2027', '\u2065', '\u206A', '\u200D', '\u200B', '\uFDCF', '\uFDF0'})
  void theirNeighboursStay(char c) {
    assertThat(Printable.of("" + c)).isEqualTo("" + c);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error file=x::y",
        "  ::set-output name=x::y",
        "##vso[task.setvariable]x",
        "a ##[command]x",
        "##teamcity[x]"
      })
  void noBuildServerTakesItForACommand(String text) {
    String printed = Printable.of(text);
    assertThat(printed.strip()).doesNotStartWith("::");
    assertThat(printed).doesNotContainPattern("##\\w*\\[");
    assertThat(printed.replace("\u2060", "")).isEqualTo(text);
    assertThat(Printable.width(printed)).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource({"a,1", "é,1", "中,2", "ｗ,2", "가,2", "e\u0301,1", "\uD83D\uDE00,2", "\u200B,0"})
  void widthIsCountedInColumns(String text, int width) {
    assertThat(Printable.width(text)).isEqualTo(width);
  }
}
