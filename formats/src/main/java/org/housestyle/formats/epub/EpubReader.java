package org.housestyle.formats.epub;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.formats.markup.Embedded;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlTree;
import org.housestyle.formats.zip.ZipArchive;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * Reads books in EPUB 2 and 3 (W3C, EPUB 3.3): the pages of the spine, in reading order. An edit
 * changes its words alone. Thread-safe.
 */
public final class EpubReader implements DocumentReader {

  private static final String CONTAINER = "META-INF/container.xml";
  private static final DocumentReader HTML = Formats.standard().require("html");

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public String title() {
    return "EPUB";
  }

  @Override
  public List<String> endings() {
    return List.of("epub");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/epub+zip");
  }

  @Override
  public List<Part> parts(byte[] bytes, Charset charset) throws IOException {
    ZipArchive zip = ZipArchive.of(bytes);
    List<Part> parts = new ArrayList<>();
    for (String page : pages(zip)) {
      parts.add(new Part(page, SourceText.of(zip.text(page))));
    }
    if (parts.isEmpty()) {
      throw new IOException("not a book: its spine has no pages");
    }
    return parts;
  }

  /** The names of the entries that are pages, in reading order. */
  private static List<String> pages(ZipArchive zip) throws IOException {
    XmlElement container = XmlTree.read(zip.text(CONTAINER));
    String packaged =
        container.descendants("rootfile").stream()
            .flatMap(file -> file.attribute("full-path").stream())
            .findFirst()
            .orElseThrow(() -> new IOException("not a book: " + CONTAINER + " names no package"));
    String folder = packaged.substring(0, packaged.lastIndexOf('/') + 1);
    XmlElement book = XmlTree.read(zip.text(packaged));
    Map<String, String> pages = new HashMap<>();
    for (XmlElement item : book.descendants("item")) {
      if (item.attribute("media-type").orElse("").contains("html")) {
        pages.put(item.attribute("id").orElse(""), folder + item.attribute("href").orElse(""));
      }
    }
    return book.descendants("itemref").stream()
        .map(reference -> pages.get(reference.attribute("idref").orElse("")))
        .filter(page -> page != null && zip.names().contains(page))
        .distinct()
        .toList();
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    for (Part page : document.parts()) {
      new Embedded(document, page, null).add(new Span(0, page.text().length()), HTML);
    }
  }

  @Override
  public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits)
      throws IOException {
    ZipArchive zip = ZipArchive.of(bytes);
    Map<String, byte[]> changed = new LinkedHashMap<>();
    for (Map.Entry<String, List<Edit>> each : edits.entrySet()) {
      byte[] page = zip.content(each.getKey()).orElseThrow();
      SourceText source = SourceText.decode(page, StandardCharsets.UTF_8);
      changed.put(each.getKey(), Fixer.apply(page, source, each.getValue()));
    }
    return zip.with(changed);
  }
}
