// SPDX-License-Identifier: Apache-2.0
package org.housestyle.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixerTest {

  private static final Charset JAPANESE = Charset.forName("windows-31j");

  private static Edit edit(int start, int end, String replacement) {
    return new Edit(new Span(start, end), replacement);
  }

  private static byte[] fix(byte[] bytes, Charset charset, Edit... edits) throws IOException {
    return Fixer.apply(bytes, SourceText.decode(bytes, charset), List.of(edits));
  }

  @Test
  void editsAreMadeInTheOrderOfTheText() {
    assertThat(Fixer.apply("one two three", List.of(edit(8, 13, "3"), edit(0, 3, "1"))))
        .isEqualTo("1 two 3");
  }

  @Test
  void ofOverlappingEditsTheFirstIsMade() {
    List<Edit> edits = List.of(edit(4, 9, "late"), edit(0, 5, "early"), edit(9, 10, "!"));
    assertThat(Fixer.chosen(edits)).containsExactly(edits.get(1), edits.get(2));
  }

  @Test
  void aSecondEditInsideTheFirstIsOneEdit() {
    List<Edit> first = List.of(edit(2, 4, "long"));
    assertThat(Fixer.compose(first, List.of(edit(3, 5, "")), "a long b"))
        .containsExactly(edit(2, 4, "lg"));
  }

  @Test
  void editsFarApartStayTwo() {
    List<Edit> first = List.of(edit(0, 1, "first"));
    assertThat(Fixer.compose(first, List.of(edit(8, 9, "x")), "first a b c"))
        .containsExactly(edit(0, 1, "first"), edit(4, 5, "x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void onlyTheReplacedBytesChange(String name) throws IOException {
    Charset charset = Charset.forName(name);
    // Java writes a mark before UTF-16, which is not what is tested here.
    Charset written = name.equals("UTF-16") ? StandardCharsets.UTF_16BE : charset;
    byte[] bytes = "é one\r\ntwo\rü\n".getBytes(written);
    assertThat(fix(bytes, charset, edit(2, 5, "öne")))
        .isEqualTo("é öne\r\ntwo\rü\n".getBytes(written));
  }

  @Test
  void theByteOrderMarkStays() throws IOException {
    byte[] bytes = "\uFEFFone".getBytes(StandardCharsets.UTF_16LE);
    assertThat(fix(bytes, StandardCharsets.UTF_8, edit(0, 3, "1")))
        .isEqualTo("\uFEFF1".getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void bytesThatAreNotWrittenAgainAreLeftAlone() {
    byte[] bytes = {'a', ' ', (byte) 0xEE, (byte) 0xF9};
    assertThat(new String(bytes, JAPANESE).getBytes(JAPANESE)).isNotEqualTo(bytes);
    assertThatThrownBy(() -> fix(bytes, JAPANESE, edit(0, 1, "b")))
        .isInstanceOf(NoRoundTripException.class)
        .hasMessageContaining("windows-31j")
        .hasMessageContaining("save it as UTF-8");
  }

  @Test
  void anEditInsideAShiftIsNotMadeBlindly() {
    byte[] bytes = "日本語".getBytes(Charset.forName("ISO-2022-JP"));
    assertThatThrownBy(() -> fix(bytes, Charset.forName("ISO-2022-JP"), edit(1, 2, "a")))
        .isInstanceOf(NoRoundTripException.class);
  }

  @Test
  void aReplacementOutsideTheCharsetIsRefused() {
    byte[] bytes = "one".getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> fix(bytes, StandardCharsets.US_ASCII, edit(0, 3, "…")))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void aReplacementThatWouldBeReadAsAByteOrderMarkIsRefused() {
    byte[] bytes = "one".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> fix(bytes, StandardCharsets.UTF_8, edit(0, 3, "\uFEFF1")))
        .isInstanceOf(NoRoundTripException.class);
  }

  @Test
  void aReplacementThatMakesTheFileBinaryIsRefused() {
    byte[] bytes = "one".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> fix(bytes, StandardCharsets.UTF_8, edit(0, 3, "\0")))
        .isInstanceOf(NoRoundTripException.class);
  }
}
