// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.housestyle.Finding;
import org.housestyle.Housestyle;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.fix.Edit;
import org.housestyle.rule.Usage;
import org.housestyle.rules.BuiltInPacks;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReaderTest {

  private static final Housestyle HOUSESTYLE = Housestyle.withRules(BuiltInPacks.childProtection());
  private static final DocumentReader PDF = Formats.standard().require("pdf");
  private static final Path PLACES = Path.of("src/test/resources/org/housestyle/pdf/places.txt");

  private static Document read(byte[] file) {
    try {
      return Document.read(file, StandardCharsets.UTF_8, PDF);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> findings(byte[] file) {
    return HOUSESTYLE.examine(read(file)).findings();
  }

  private static Stream<Arguments> places() throws IOException {
    return Files.readAllLines(PLACES).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" \\| ", 2))
        .map(parts -> Arguments.of(parts[0], parts[1]));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPlaceIsTreatedAsItShouldBe(String expected, String place) {
    String text = place.replace("SENTENCE", "He had child pornography.").replace('¶', '\n');
    List<Finding> findings = findings(PdfFile.of(text));
    switch (expected) {
      case "found" ->
          assertThat(findings).extracting(Finding::usage).containsExactly(Usage.STATEMENT);
      case "quoted" ->
          assertThat(findings).extracting(Finding::usage).containsExactly(Usage.QUOTATION);
      default -> {
        assertThat(expected).isEqualTo("silent");
        assertThat(findings).isEmpty();
      }
    }
    assertThat(findings).noneMatch(Finding::isFixable);
  }

  @Test
  void aPlaceIsToldByPageAndLine() {
    byte[] file = PdfFile.of("It rained.§One.\nTwo.\n\n\nHe had child\npornography.");
    assertThat(findings(file))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place()).contains("page 2, line 3");
              assertThat(finding.span().in(read(file).part("text").text()))
                  .isEqualTo("child\npornography");
            });
  }

  @Test
  void aGapBeginsAParagraph() {
    assertThat(read(PdfFile.of("One\ntwo\n\nthree§four")).blocks())
        .extracting(block -> block.prose())
        .containsExactly("One\ntwo", "three", "four");
  }

  @Test
  void nothingIsWritten() {
    byte[] file = PdfFile.of("He had child pornography.");
    assertThat(HOUSESTYLE.fix(read(file)).isChanged()).isFalse();
    assertThatThrownBy(
            () ->
                PDF.write(
                    file, read(file), Map.of("text", List.of(new Edit(new Span(0, 2), "She")))))
        .hasMessageContaining("only read");
  }

  @Test
  void anEncryptedFileIsAnError() {
    byte[] file =
        PdfFile.of(
            "It rained.",
            document ->
                document.protect(
                    new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    assertThatThrownBy(() -> read(file)).hasMessageContaining("it is encrypted");
  }

  @Test
  void aFileThatNeedsNoPasswordToOpenIsRead() {
    byte[] file =
        PdfFile.of(
            "It rained.",
            document ->
                document.protect(
                    new StandardProtectionPolicy("owner", "", new AccessPermission())));
    assertThat(read(file).blocks()).hasSize(1);
  }

  @Test
  void picturesOfPagesAreNamed() {
    assertThatThrownBy(() -> read(PdfFile.of("", PdfReaderTest::addPicture)))
        .hasMessageContaining("only pictures of pages");
    assertThatThrownBy(() -> read(PdfFile.of(""))).hasMessageContaining("it has no text");
    assertThat(read(PdfFile.of("It rained.§", PdfReaderTest::addPicture)).problems())
        .extracting(DocumentProblem::message)
        .containsExactly("page 2 has no text, only a picture");
  }

  private static void addPicture(PDDocument document) throws IOException {
    PDPage page = document.getPage(document.getNumberOfPages() - 1);
    BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
      content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0);
    }
  }

  @Test
  void aBrokenFileIsAnErrorThatSaysWhatToDo() {
    byte[] file = PdfFile.of("It rained.");
    for (byte[] broken :
        List.of("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(file, 200))) {
      assertThatThrownBy(() -> read(broken))
          .hasMessageContaining("the PDF is damaged or cut off; get it again");
    }
    for (String other : List.of("", "It rained.")) {
      assertThatThrownBy(() -> read(other.getBytes(StandardCharsets.US_ASCII)))
          .hasMessageContaining("not a PDF file");
    }
  }

  @Test
  void aFileIsRecognisedByItsFirstBytes() {
    assertThat(PDF.recognises(PdfFile.of("It rained."))).isTrue();
    assertThat(PDF.recognises(new byte[] {'%'})).isFalse();
  }
}
