// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @Test
  void theByteOrderMarkIsNoText() throws IOException {
    SourceText text = SourceText.decode("\uFEFFcopy".getBytes(UTF_8), UTF_8);
    assertThat(text.text()).isEqualTo("copy");
    assertThat(text.hasByteOrderMark()).isTrue();
  }

  @Test
  void theByteOrderMarkWinsOverTheCharsetAskedFor() throws IOException {
    SourceText text = SourceText.decode("\uFEFFcopy".getBytes(UTF_16BE), UTF_8);
    assertThat(text.text()).isEqualTo("copy");
    assertThat(text.charset()).isEqualTo(UTF_16BE);
  }

  @Test
  void aWrongByteIsNamed() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0xE9, 'c'};
    assertThatThrownBy(() -> SourceText.decode(bytes, UTF_8))
        .isInstanceOf(UndecodableTextException.class)
        .hasMessage(
            "not UTF-8: 0xE9 at byte 3 (line 2); save it as UTF-8, or say which encoding it has");
  }

  @Test
  void theSameByteIsFineInAnotherCharset() throws IOException {
    byte[] bytes = {'b', (byte) 0xE9};
    assertThat(SourceText.decode(bytes, Charset.forName("windows-1252")).text()).isEqualTo("bé");
  }

  @Test
  void placesAreThoseOfTheLineMapInAnyOrder() {
    for (String copy : List.of("", "one", "\n\ntwo\n", "a\nb\r\nc\rd\n\r")) {
      SourceText text = SourceText.of(copy);
      for (int first = 0; first <= copy.length(); first++) {
        for (int second = 0; second <= copy.length(); second++) {
          SourceText asked = SourceText.of(copy);
          assertThat(asked.at(first)).isEqualTo(text.lines().at(first));
          assertThat(asked.at(second)).isEqualTo(text.lines().at(second));
        }
      }
    }
  }

  @Test
  void noPlaceIsOutsideTheText() {
    SourceText text = SourceText.of("ab\n");
    assertThat(text.at(3)).isEqualTo(new Position(2, 1));
    assertThatThrownBy(() -> text.at(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> text.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aBinaryFileIsToldApart() {
    assertThatThrownBy(() -> SourceText.decode(new byte[] {1, 0, 2}, UTF_8))
        .hasMessageContaining("binary file (byte 1 is zero)");
  }

  private static SourceText read(byte[] bytes, Charset charset) throws IOException {
    return SourceText.read(new ByteArrayInputStream(bytes), bytes.length, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "Shift_JIS", "ISO-2022-JP"})
  void aStreamIsDecodedPieceByPieceToTheSameText(String name) throws IOException {
    Charset charset = Charset.forName(name);
    String text = "x" + "Rain \u65E5\u672C\u8A9E.\n".repeat(20_000);
    byte[] bytes = text.getBytes(charset);
    assertThat(read(bytes, charset).text()).isEqualTo(text);
  }

  @Test
  void theByteOrderMarkOfAStreamIsNoText() throws IOException {
    SourceText text = read("\uFEFFcopy".getBytes(UTF_16BE), UTF_8);
    assertThat(text.text()).isEqualTo("copy");
    assertThat(text.charset()).isEqualTo(UTF_16BE);
    assertThat(text.hasByteOrderMark()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 150_000, 199_999})
  void aWrongByteOfAStreamIsNamedAlike(int at) {
    byte[] bytes = "Rain.\n".repeat(40_000).substring(0, 200_000).getBytes(UTF_8);
    bytes[at] = (byte) 0xE9;
    Throwable whole = catchThrowable(() -> SourceText.decode(bytes, UTF_8));
    assertThat(whole).hasMessageContaining("at byte " + at + " (line ");
    assertThatThrownBy(() -> read(bytes, UTF_8)).hasMessage(whole.getMessage());
  }

  @Test
  void aBinaryStreamIsToldApart() {
    assertThatThrownBy(() -> read(new byte[] {1, 0, 2}, UTF_8))
        .hasMessageContaining("binary file (byte 1 is zero)");
  }

  @Test
  void onlySoManyBytesAreDecoded() throws IOException {
    assertThat(SourceText.decode(new byte[] {'a', 'b', (byte) 0xE9}, 2, UTF_8).text())
        .isEqualTo("ab");
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws IOException {
    assertThat(SourceText.decode(new byte[0], UTF_8).text()).isEmpty();
    assertThat(SourceText.decode(new byte[0], Charset.forName("windows-1252")).text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void utf32IsReadByItsMark(String name) throws IOException {
    Charset charset = Charset.forName(name);
    SourceText text = SourceText.decode("\uFEFFcopy \uD83D\uDE00".getBytes(charset), UTF_8);
    assertThat(text.text()).isEqualTo("copy \uD83D\uDE00");
    assertThat(text.byteOrderMarkLength()).isEqualTo(4);
    assertThat(text.encode("word")).isEqualTo("word".getBytes(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void utf32WithoutAMarkIsRefused(String name) {
    byte[] bytes = "He left.".getBytes(Charset.forName(name));
    assertThatThrownBy(() -> SourceText.decode(bytes, UTF_8)).hasMessageContaining("binary file");
    for (String utf16 : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
      assertThatThrownBy(() -> SourceText.decode(bytes, Charset.forName(utf16)))
          .hasMessageStartingWith("looks like UTF-32");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsRead(String name) throws IOException {
    Charset charset = Charset.forName(name);
    for (String copy : List.of("He left.", "\u6700\u3042", "\0a", "a\0")) {
      assertThat(SourceText.decode(copy.getBytes(charset), charset).text()).isEqualTo(copy);
    }
  }

  @Test
  void utf16WithAZeroIsRead() throws IOException {
    SourceText text = SourceText.decode("\uFEFF\0He left.".getBytes(UTF_16BE), UTF_8);
    assertThat(text.text()).isEqualTo("\0He left.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aFileOfNothingButAMarkIsAnEmptyText(String name) throws IOException {
    Charset charset = Charset.forName(name);
    SourceText text = SourceText.decode("\uFEFF".getBytes(charset), UTF_8);
    assertThat(text.text()).isEmpty();
    assertThat(text.charset()).isEqualTo(charset);
    assertThat(text.byteOrderMarkLength()).isEqualTo("\uFEFF".getBytes(charset).length);
  }

  @Test
  void halfAMarkIsNone() {
    assertThatThrownBy(() -> SourceText.decode(new byte[] {(byte) 0xEF, (byte) 0xBB}, UTF_8))
        .hasMessageStartingWith("not UTF-8: 0xEF at byte 0 (line 1)");
  }

  @Test
  void aTextWithoutAMarkSaysSo() throws IOException {
    SourceText text = SourceText.decode("copy".getBytes(UTF_8), UTF_8);
    assertThat(text.hasByteOrderMark()).isFalse();
    assertThat(text.byteOrderMarkLength()).isZero();
    assertThat(SourceText.of("copy").hasByteOrderMark()).isFalse();
  }

  @Test
  void aCharacterCutOffIsAnError() {
    byte[] bytes = {'a', (byte) 0xC3};
    assertThatThrownBy(() -> SourceText.decode(bytes, UTF_8))
        .hasMessageStartingWith("not UTF-8: 0xC3 at byte 1 (line 1)");
    assertThatThrownBy(() -> read(bytes, UTF_8))
        .hasMessageStartingWith("not UTF-8: 0xC3 at byte 1 (line 1)");
  }

  @Test
  void theReplacementCharacterItselfIsText() throws IOException {
    SourceText text = SourceText.decode("a\uFFFDb".getBytes(UTF_8), UTF_8);
    assertThat(text.text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void aZeroFarDownMakesNoFileBinary() throws IOException {
    byte[] bytes = "x".repeat(9000).getBytes(UTF_8);
    bytes[8192] = 0;
    assertThat(SourceText.decode(bytes, UTF_8).text()).hasSize(9000);
    bytes[8191] = 0;
    assertThatThrownBy(() -> SourceText.decode(bytes, UTF_8))
        .hasMessageContaining("byte 8191 is zero");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "windows-1252"})
  void charsetsThatHoldAscii(String name) {
    assertThat(SourceText.holdsAscii(Charset.forName(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-32", "Shift_JIS", "IBM037", "windows-31j"})
  void charsetsThatDoNot(String name) {
    assertThat(SourceText.holdsAscii(Charset.forName(name))).isFalse();
  }

  @Test
  void asciiIsTakenAsItIs() {
    SourceText text = SourceText.ofAscii(new byte[] {'c', 'o', 'p', 'y', 'x'}, 4, UTF_8);
    assertThat(text.text()).isEqualTo("copy");
    assertThat(text.charset()).isEqualTo(UTF_8);
    assertThat(text.hasByteOrderMark()).isFalse();
  }

  @Test
  void aCharsetMayLackACharacter() throws IOException {
    SourceText text = SourceText.decode("copy".getBytes(UTF_8), Charset.forName("ISO-8859-1"));
    assertThat(text.canEncode("caf\u00E9")).isTrue();
    assertThat(text.canEncode("\u2019")).isFalse();
  }

  @Test
  void aCharsetThatCannotBeWrittenWritesNothing() throws IOException {
    SourceText text = SourceText.decode("copy".getBytes(UTF_8), Charset.forName("x-JISAutoDetect"));
    assertThat(text.canEncode("copy")).isFalse();
    assertThatThrownBy(() -> text.encode("copy")).isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void theLinesAreCountedOnce() {
    SourceText text = SourceText.of("one\ntwo");
    assertThat(text.lines()).isSameAs(text.lines());
  }
}
