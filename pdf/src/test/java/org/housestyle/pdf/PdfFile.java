// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDF files for tests. */
final class PdfFile {

  private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
  private static final float SIZE = 12;

  private PdfFile() {}

  /** What is done to a file before it is saved. */
  @FunctionalInterface
  interface Change {
    void make(PDDocument document) throws IOException;
  }

  /** A file with this text: a line feed ends a line, {@code §} a page. */
  static byte[] of(String text) {
    return of(text, document -> {});
  }

  /** The same, changed before it is saved. */
  static byte[] of(String text, Change change) {
    try (PDDocument document = new PDDocument()) {
      for (String page : text.split("§", -1)) {
        addPage(document, page);
      }
      change.make(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addPage(PDDocument document, String text) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(FONT, SIZE);
      float y = 700;
      for (String line : text.split("\n", -1)) {
        content.beginText();
        content.newLineAtOffset(72, y);
        content.showText(line);
        content.endText();
        y -= 1.2f * SIZE;
      }
    }
  }
}
