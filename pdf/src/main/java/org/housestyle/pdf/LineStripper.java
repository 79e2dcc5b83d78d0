// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the text of a file line by line, in the order in which the file writes it. For one file.
 */
final class LineStripper extends PDFTextStripper {

  private static final int MOST_CHARACTERS = 20_000_000;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);

  private final long deadline = System.nanoTime() + LONGEST;
  private final StringBuilder text = new StringBuilder();
  private final List<Line> lines = new ArrayList<>();
  private final List<Integer> pictures = new ArrayList<>();
  private int lineStart;
  private int linesOfPage;
  private boolean beginsParagraph = true;

  /**
   * Reads a file.
   *
   * @throws IOException if it is broken, or too long; the message says why
   */
  PdfText read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return new PdfText(text.toString(), lines, pictures);
  }

  @Override
  protected void startPage(PDPage page) {
    linesOfPage = 0;
    beginsParagraph = true;
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
    beginsParagraph = true;
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) throws IOException {
    if (text.length() > MOST_CHARACTERS) {
      throw new PdfLimitException("more than " + MOST_CHARACTERS + " characters");
    }
    if (beginsParagraph && !text.isEmpty() && lineStart == text.length() && lastEndsWith('\n')) {
      text.append('\n');
      lineStart = text.length();
    }
    text.append(words);
  }

  private boolean lastEndsWith(char wanted) {
    return text.charAt(text.length() - 1) == wanted;
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
    if (linesOfPage == 0 && hasPicture(page.getResources())) {
      pictures.add(getCurrentPageNo());
    }
  }

  private static boolean hasPicture(PDResources resources) {
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private void endLine() {
    if (text.substring(lineStart).isBlank()) {
      text.setLength(lineStart);
      return;
    }
    linesOfPage++;
    lines.add(new Line(getCurrentPageNo(), linesOfPage, lineStart, text.length(), beginsParagraph));
    text.append('\n');
    lineStart = text.length();
    beginsParagraph = false;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new PdfLimitException("reading it takes more than a minute");
    }
    super.processOperator(operator, operands);
  }
}
