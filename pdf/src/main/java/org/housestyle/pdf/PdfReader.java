// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.housestyle.document.BlockBuilder;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/** Reads the text of PDF files, and never edits it. Thread-safe. */
public final class PdfReader implements DocumentReader {

  private static final String HEAD = "%PDF-";
  private static final int MOST_PAGES = 5_000;
  private static final long MOST_MEMORY = 256L << 20;

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public String title() {
    return "PDF";
  }

  @Override
  public List<String> endings() {
    return List.of("pdf");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/pdf");
  }

  @Override
  public boolean recognises(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(HEAD);
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  public List<Part> parts(byte[] bytes, Charset charset) throws IOException {
    PdfText text = text(bytes);
    if (text.lines().isEmpty()) {
      throw new IOException(
          text.pictures().isEmpty()
              ? "it has no text; check the file that it was made from"
              : "it has no text, only pictures of pages; let a program for text recognition add it");
    }
    return List.of(new Part("text", SourceText.of(text.text()), text));
  }

  private static PdfText text(byte[] bytes) throws IOException {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY);
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new PdfLimitException("more than " + MOST_PAGES + " pages");
      }
      return new LineStripper().read(document);
    } catch (InvalidPasswordException e) {
      throw new IOException("it is encrypted; save it without a password", e);
    } catch (PdfLimitException e) {
      throw e;
    } catch (IOException | RuntimeException | NoClassDefFoundError e) {
      // What PDFBox says is about its own parser, and tells nobody what to do.
      throw new IOException(why(bytes), e);
    }
  }

  private static String why(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.substring(0, Math.min(text.length(), Formats.HEAD)).contains(HEAD)) {
      return "not a PDF file; give it the ending of what it is";
    }
    if (text.contains("/Encrypt")) {
      return "it is encrypted in a way that is not known, or damaged; save it without a password";
    }
    return "the PDF is damaged or cut off; get it again, or save it anew from the program that made it";
  }

  @Override
  public void read(DocumentBuilder document) {
    PdfText text = (PdfText) document.part().layout();
    for (int page : text.pictures()) {
      document.unread(new Span(0, 0), "page " + page + " has no text, only a picture");
    }
    BlockBuilder block = null;
    int end = 0;
    for (Line line : text.lines()) {
      if (block == null || line.beginsParagraph()) {
        if (block != null) {
          block.add();
        }
        block = document.block(BlockKind.PARAGRAPH);
      } else {
        block.copy(end, line.start());
      }
      block.place(line.place()).copy(line.start(), line.end());
      end = line.end();
    }
    block.add();
  }

  @Override
  public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits)
      throws IOException {
    throw new IOException("PDF files are only read; mend the file that it was made from");
  }
}
