// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.epub;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.Part;
import org.housestyle.document.PartLayout;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.formats.markup.Embedded;
import org.housestyle.formats.zip.ZipArchive;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * Reads books in EPUB 2 and 3 (W3C, EPUB 3.3): the pages of the spine, in reading order. An edit
 * changes its words alone. Thread-safe.
 */
public final class EpubReader implements DocumentReader {

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
    for (String page : EpubPages.of(zip)) {
      boolean isThere = zip.names().contains(page);
      parts.add(
          isThere
              ? new Part(page, SourceText.of(zip.text(page)))
              : new Part(page, SourceText.of(""), Missing.PAGE));
    }
    return parts;
  }

  /** A page that the book names and does not have. */
  private enum Missing implements PartLayout {
    PAGE;

    @Override
    public PartLayout after(List<Edit> edits) {
      return this;
    }
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    for (Part page : document.parts()) {
      if (page.layout() == Missing.PAGE) {
        document.unread(page, new Span(0, 0), "the book has no such page; make the book again");
      } else {
        new Embedded(document, page, null).add(new Span(0, page.text().length()), HTML);
      }
    }
  }

  @Override
  public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits)
      throws IOException {
    ZipArchive zip = ZipArchive.of(bytes);
    Map<String, byte[]> changed = new LinkedHashMap<>();
    for (Map.Entry<String, List<Edit>> each : edits.entrySet()) {
      byte[] page = zip.content(each.getKey()).orElseThrow();
      changed.put(each.getKey(), Fixer.apply(page, zip.source(each.getKey()), each.getValue()));
    }
    return zip.with(changed);
  }
}
