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

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00,
        0xFF60, 0x1F300, 0x1FAFF, 0x20000, 0x3FFFD
      })
  void theFirstAndTheLastOfAWideBlockAreWide(int character) {
    assertThat(Printable.width(character)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x10FF, 0x1160, 0x2E7F, 0xA4D0, 0xABFF, 0xD7A4, 0xF8FF, 0xFB00, 0xFE70, 0xFF61, 0x1F2FF,
        0x1FB00, 0x1FFFF, 0x3FFFE
      })
  void theirNeighboursAreNot(int character) {
    assertThat(Printable.width(character)).isEqualTo(1);
  }

  @Test
  void whatLooksLikeACommandInsideALineIsLeft() {
    assertThat(Printable.of("std::vector and a::b")).isEqualTo("std::vector and a::b");
    assertThat(Printable.of("## Heading [1]")).isEqualTo("## Heading [1]");
  }
}
