// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader does wrong is an error that names the reader. */
class ReaderMistakesTest {

  private static final SourceText TEN = SourceText.of("0123456789");

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "failed: java.lang.IllegalStateException: no luck",
            document -> {
              throw new IllegalStateException("no luck");
            }),
        mistake(
            "returned a block out of order: the one at offset 2 comes after a later one",
            document -> {
              document.block(BlockKind.PARAGRAPH).copy(5, 7).add();
              document.block(BlockKind.PARAGRAPH).copy(2, 4).add();
            }),
        mistake(
            "returned a block outside its part: offsets 5 to 11 of 10",
            document -> document.block(BlockKind.PARAGRAPH).copy(5, 11).add()),
        mistake(
            "returned a block outside its part: offsets -1 to 3 of 10",
            document -> document.block(BlockKind.PARAGRAPH).substitute("x", -1, 3).add()),
        mistake(
            "returned a block outside its part: offsets 4 to 3 of 10",
            document -> document.block(BlockKind.PARAGRAPH).decode(4, 3, "x", Escape.NONE).add()),
        mistake(
            "returned a comment outside its part: Span[start=8, end=12]",
            document ->
                document.comment(new Comment(new Span(8, 12), "x", java.util.Optional.empty()))));
  }

  private static Arguments mistake(String message, Consumer<DocumentBuilder> reader) {
    return Arguments.of(message, new BadReader(reader));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void isNamed(String message, DocumentReader reader) {
    byte[] bytes = TEN.text().getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Document.read(bytes, StandardCharsets.UTF_8, reader))
        .isInstanceOf(ReaderException.class)
        .hasMessage("the reader \"bad\" " + message);
    assertThatThrownBy(() -> Document.of(TEN, reader))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(ReaderException.class);
  }

  /** Returns these parts, and no blocks. */
  private record Container(List<Part> parts) implements DocumentReader {

    @Override
    public String name() {
      return "container";
    }

    @Override
    public List<String> endings() {
      return List.of();
    }

    @Override
    public List<Part> parts(byte[] bytes, Charset charset) {
      return parts;
    }

    @Override
    public void read(DocumentBuilder document) {
      for (Part part : parts.size() < 2 ? parts : List.of(parts.get(1), parts.get(0))) {
        document.block(BlockKind.PARAGRAPH, part).copy(0, 2).add();
      }
    }

    @Override
    public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits) {
      throw new IllegalStateException("no luck");
    }
  }

  private static Document read(Part... parts) throws Exception {
    return Document.read(new byte[0], StandardCharsets.UTF_8, new Container(List.of(parts)));
  }

  @Test
  void thereIsAtLeastOnePart() {
    assertThatThrownBy(() -> read()).hasMessage("the reader \"container\" returned no part");
  }

  @Test
  void partsHaveDifferentNames() {
    assertThatThrownBy(() -> read(new Part("a", TEN), new Part("a", TEN)))
        .hasMessage("the reader \"container\" returned two parts with the name \"a\"");
  }

  @Test
  void partsHaveNames() {
    assertThatThrownBy(() -> read(Part.of(TEN)))
        .hasMessage("the reader \"container\" returned a part without a name");
  }

  @Test
  void aReaderOfFilesDoesNotReadText() {
    assertThatThrownBy(() -> Document.of(TEN, new Container(List.of())))
        .hasMessage("the reader \"container\" needs a file, not a text");
  }

  @Test
  void blocksAreInTheOrderOfTheParts() {
    assertThatThrownBy(() -> read(new Part("a", TEN), new Part("b", TEN)))
        .hasMessageContaining("the one at offset 0 of a comes after a later one");
  }

  @Test
  void aWriterThatFailsIsNamedToo() throws Exception {
    Document document = read(new Part("a", TEN));
    assertThatThrownBy(() -> document.write(new byte[0], List.of()))
        .isInstanceOf(ReaderException.class)
        .hasMessageStartingWith("the reader \"container\" failed");
  }

  /** Takes its parts from a file of lines, and writes the same bytes whatever the edits are. */
  private record Careless(String written, Charset writtenIn) implements DocumentReader {

    @Override
    public String name() {
      return "careless";
    }

    @Override
    public List<String> endings() {
      return List.of();
    }

    @Override
    public List<Part> parts(byte[] bytes, Charset charset) throws IOException {
      List<Part> parts = new ArrayList<>();
      for (String line : SourceText.decode(bytes, charset).text().split("\n")) {
        parts.add(new Part("line " + (parts.size() + 1), SourceText.of(line)));
      }
      return parts;
    }

    @Override
    public void read(DocumentBuilder document) {
      for (Part part : document.parts()) {
        document.block(BlockKind.PARAGRAPH, part).copy(0, part.text().length()).add();
      }
    }

    @Override
    public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits) {
      return written.getBytes(writtenIn);
    }
  }

  /** Replaces the second line of a file in Latin-1 with "Rain". */
  private static byte[] replaceSecondLine(String file, Careless reader) throws IOException {
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
    Document document = Document.read(bytes, StandardCharsets.ISO_8859_1, reader);
    return document.write(bytes, Map.of("line 2", List.of(new Edit(new Span(0, 4), "Rain"))));
  }

  @ParameterizedTest
  @CsvSource({
    "'Wind|Snow', wrote a wrong text for its part \"line 2\"",
    "'Hail|Rain', wrote a wrong text for its part \"line 1\"",
    "'Wind',      wrote a file with 1 instead of 2 parts",
    "'Wi\0d',     cannot read what it wrote: ",
  })
  void aWriterThatChangesOtherThingsIsStopped(String written, String message) {
    Careless reader = new Careless(written.replace('|', '\n'), StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> replaceSecondLine("Wind\nSnow\n", reader))
        .isInstanceOf(ReaderException.class)
        .hasMessageStartingWith("the reader \"careless\" " + message);
  }

  @Test
  void whatWasWrittenIsReadInTheCharsetOfTheFile() throws IOException {
    String after = "Brüssel\nRain\n";
    byte[] written =
        replaceSecondLine("Brüssel\nSnow\n", new Careless(after, StandardCharsets.ISO_8859_1));
    assertThat(written).isEqualTo(after.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aWriterThatUsesAnotherCharsetIsStopped() {
    Careless reader = new Careless("Brüssel\nRain\n", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> replaceSecondLine("Brüssel\nSnow\n", reader))
        .hasMessageEndingWith("wrote a wrong text for its part \"line 1\"");
  }
}
