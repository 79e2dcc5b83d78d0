// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.OfficeReader;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.formats.office.OfficeText;
import org.housestyle.formats.office.Styles;

/** Reads OpenDocument texts, and makes edits in them as tracked changes. Thread-safe. */
public final class OpenDocumentReader implements OfficeReader {

  private final Clock clock;
  private final boolean tracked;

  /** For {@link java.util.ServiceLoader}. */
  public OpenDocumentReader() {
    this(Clock.systemUTC(), true);
  }

  OpenDocumentReader(Clock clock, boolean tracked) {
    this.clock = clock;
    this.tracked = tracked;
  }

  @Override
  public String name() {
    return "odt";
  }

  @Override
  public String title() {
    return "OpenDocument";
  }

  @Override
  public List<String> endings() {
    return List.of("odt");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/vnd.oasis.opendocument.text");
  }

  @Override
  public OfficeReader withoutTracking() {
    return new OpenDocumentReader(clock, false);
  }

  @Override
  public List<Part> parts(byte[] bytes, Charset charset) throws IOException {
    OpenDocumentPackage file = new OpenDocumentPackage(bytes);
    Styles styles = styles(file);
    List<Part> parts = new ArrayList<>(List.of(body(file, styles).part()));
    headers(file, styles).ifPresent(headers -> parts.add(headers.part()));
    return parts;
  }

  private static Styles styles(OpenDocumentPackage file) throws IOException {
    Styles styles = new Styles();
    if (file.has(OpenDocumentPackage.STYLES)) {
      OpenDocumentStyles.read(file.xml(OpenDocumentPackage.STYLES), styles);
    }
    OpenDocumentStyles.read(file.xml(OpenDocumentPackage.CONTENT), styles);
    return styles;
  }

  private static OpenDocumentText body(OpenDocumentPackage file, Styles styles) throws IOException {
    String name = OpenDocumentPackage.CONTENT;
    OpenDocumentText body = OpenDocumentText.body(file.text(name), file.xml(name), styles);
    if (body.text().length() == 0) {
      throw new IOException("it has no paragraph");
    }
    return body;
  }

  private static Optional<OpenDocumentText> headers(OpenDocumentPackage file, Styles styles)
      throws IOException {
    String name = OpenDocumentPackage.STYLES;
    return file.has(name)
        ? Optional.of(OpenDocumentText.headers(file.text(name), file.xml(name), styles))
            .filter(text -> text.text().length() > 0)
        : Optional.empty();
  }

  @Override
  public void read(DocumentBuilder document) {
    OfficeText.addBlocks(document);
  }

  @Override
  public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits)
      throws IOException {
    OpenDocumentPackage file = new OpenDocumentPackage(bytes);
    for (String part : edits.keySet()) {
      if (!part.equals(OpenDocumentPackage.CONTENT)) {
        throw new IOException("headers and footers cannot be edited here");
      }
    }
    List<Edit> inBody = Fixer.chosen(edits.getOrDefault(OpenDocumentPackage.CONTENT, List.of()));
    OpenDocumentText body = body(file, styles(file));
    return inBody.isEmpty()
        ? bytes
        : file.withContent(new OpenDocumentChanges(body, tracked, clock.instant()).make(inBody));
  }

  @Override
  public byte[] comment(byte[] bytes, Document document, List<Remark> remarks) throws IOException {
    OpenDocumentPackage file = new OpenDocumentPackage(bytes);
    Styles styles = styles(file);
    OpenDocumentText body = body(file, styles);
    String xml =
        new OpenDocumentComments(body, clock.instant()).add(remarks, headers(file, styles));
    return xml.equals(body.xml()) ? bytes : file.withContent(xml);
  }
}
