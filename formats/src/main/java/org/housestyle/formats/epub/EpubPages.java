// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.epub;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlTree;
import org.housestyle.formats.zip.ZipArchive;

/** The names of the entries that are pages of a book. */
final class EpubPages {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private EpubPages() {}

  /**
   * The pages of the spine in reading order, and then the table of contents, unless it is one of
   * them. The archive may lack some.
   *
   * @throws IOException if it is not a book, or its pages are encrypted; the message says which
   */
  static List<String> of(ZipArchive zip) throws IOException {
    if (!zip.names().contains(CONTAINER)) {
      throw new IOException("not a book: it has no entry " + CONTAINER);
    }
    String packaged =
        xml(zip, CONTAINER).descendants("rootfile").stream()
            .flatMap(file -> file.attribute("full-path").stream())
            .findFirst()
            .orElseThrow(() -> new IOException("not a book: " + CONTAINER + " names no package"));
    XmlElement book = xml(zip, packaged);
    Map<String, String> pages = new HashMap<>();
    for (XmlElement item : book.descendants("item")) {
      if (item.attribute("media-type").orElse("").contains("html")) {
        page(packaged, item).ifPresent(page -> pages.put(item.attribute("id").orElse(""), page));
      }
    }
    Stream<String> spine =
        book.descendants("itemref").stream()
            .flatMap(reference -> reference.attribute("idref").stream())
            .flatMap(id -> Optional.ofNullable(pages.get(id)).stream());
    Stream<String> contents =
        book.descendants("item").stream()
            .filter(item -> item.attribute("properties").orElse("").matches(".*\\bnav\\b.*"))
            .flatMap(item -> page(packaged, item).stream())
            .filter(zip.names()::contains);
    List<String> all = Stream.concat(spine, contents).distinct().toList();
    if (all.isEmpty()) {
      throw new IOException("not a book: its spine has no pages");
    }
    requireReadable(zip, all);
    return all;
  }

  private static XmlElement xml(ZipArchive zip, String name) throws IOException {
    return XmlTree.read(name, zip.text(name));
  }

  /** The entry that an item names, by an address that is relative to the package. */
  private static Optional<String> page(String packaged, XmlElement item) {
    String address = item.attribute("href").orElse("").replaceFirst("#.*", "");
    try {
      String path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
      String folder = packaged.substring(0, packaged.lastIndexOf('/') + 1);
      return Optional.of(new URI(null, null, folder + path, null).normalize().getPath());
    } catch (Exception e) {
      return Optional.empty();
    }
  }

  /** Fonts may be encrypted, and pages in a book that a shop has locked. */
  private static void requireReadable(ZipArchive zip, List<String> pages) throws IOException {
    if (!zip.names().contains(ENCRYPTION)) {
      return;
    }
    Set<String> encrypted = new LinkedHashSet<>();
    for (XmlElement reference : xml(zip, ENCRYPTION).descendants("CipherReference")) {
      reference.attribute("URI").ifPresent(encrypted::add);
    }
    if (pages.stream().anyMatch(encrypted::contains)) {
      throw new IOException("the pages of the book are encrypted; get it without copy protection");
    }
  }
}
