// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;
import static org.housestyle.formats.OfficeCopy.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.housestyle.formats.ZipFiles;
import org.junit.jupiter.api.Test;

/** What is copy in a book. */
class EpubReaderTest {

  private static final EpubReader EPUB = new EpubReader();

  private static Map<String, String> book() {
    Map<String, String> book = new LinkedHashMap<>();
    book.put("mimetype", "application/epub+zip");
    book.put(
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>");
    book.put(
        "OPS/book.opf",
        "<package><manifest><item id=\"b\" href=\"b.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "<item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "<item id=\"c\" href=\"c.css\" media-type=\"text/css\"/></manifest>"
            + "<spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>");
    book.put("OPS/b.xhtml", "<html><body><p>He had child pornography.</p></body></html>");
    book.put("OPS/a.xhtml", "<html><body><h1>One</h1><blockquote>No.</blockquote></body></html>");
    return book;
  }

  @Test
  void pagesAreReadInTheOrderOfTheSpine() {
    assertThat(blocks(ZipFiles.of(book()), EPUB))
        .isEqualTo("headline: One\nquote: No.\nparagraph: He had child pornography.");
  }

  @Test
  void anEditChangesItsPageAlone() {
    byte[] file = ZipFiles.of(book());
    assertThat(findings(file, EPUB)).endsWith("statement: child pornography (safe)");
    Map<String, String> after = ZipFiles.entries(fixed(file, EPUB));
    Map<String, String> expected = book();
    expected.replace("OPS/b.xhtml", "<html><body><p>He had child abuse images.</p></body></html>");
    assertThat(after).containsExactlyEntriesOf(expected);
  }

  @Test
  void anAddressMayBeEscapedAndLeadOutOfItsFolder() {
    Map<String, String> book = book();
    book.put("a b.xhtml", book.remove("OPS/b.xhtml"));
    book.replace("OPS/book.opf", book.get("OPS/book.opf").replace("b.xhtml", "../a%20b.xhtml"));
    assertThat(blocks(ZipFiles.of(book), EPUB)).endsWith("He had child pornography.");
  }

  @Test
  void theTableOfContentsIsReadAfterTheSpine() {
    Map<String, String> book = book();
    book.replace(
        "OPS/book.opf",
        book.get("OPS/book.opf")
            .replace(
                "<manifest>",
                "<manifest><item id=\"n\" properties=\"nav\" href=\"n.xhtml\""
                    + " media-type=\"application/xhtml+xml\"/>"));
    book.put("OPS/n.xhtml", "<html><body><nav><ol><li>Chapter</li></ol></nav></body></html>");
    assertThat(blocks(ZipFiles.of(book), EPUB)).endsWith("\nlist-item: Chapter");
  }

  @Test
  void aPageThatIsMissingIsNamed() {
    Map<String, String> book = book();
    book.remove("OPS/b.xhtml");
    assertThat(read(ZipFiles.of(book), EPUB).problems())
        .extracting(problem -> problem.part() + ": " + problem.message())
        .containsExactly("OPS/b.xhtml: the book has no such page; make the book again");
  }

  @Test
  void encryptedPagesAreAnErrorAndEncryptedFontsAreNot() {
    Map<String, String> book = book();
    String start = "<encryption><EncryptedData><CipherData><CipherReference URI=\"OPS/";
    String end = "\"/></CipherData></EncryptedData></encryption>";
    book.put("META-INF/encryption.xml", start + "font.otf" + end);
    assertThat(blocks(ZipFiles.of(book), EPUB)).isNotEmpty();
    book.put("META-INF/encryption.xml", start + "b.xhtml" + end);
    assertThatThrownBy(() -> blocks(ZipFiles.of(book), EPUB))
        .hasMessageContaining("the pages of the book are encrypted");
  }

  @Test
  void anotherArchiveIsRefused() {
    assertThatThrownBy(() -> blocks(ZipFiles.of(Map.of("a", "b")), EPUB))
        .hasMessageContaining("not a book: it has no entry META-INF/container.xml");
  }
}
