package org.housestyle.formats.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

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
  void anotherArchiveIsRefused() {
    assertThatThrownBy(() -> blocks(ZipFiles.of(Map.of("a", "b")), EPUB))
        .hasMessageContaining("the archive has no entry META-INF/container.xml");
  }
}
