// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.housestyle.document.CopyTable;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentBuilder;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.document.Markup;
import org.housestyle.document.Part;
import org.housestyle.fix.Edit;
import org.housestyle.formats.mail.MailPart.Kind;
import org.housestyle.formats.mail.MailPart.Layout;
import org.housestyle.formats.markup.Embedded;
import org.housestyle.text.Span;

/**
 * Reads e-mail ({@code .eml}): the subject, and the texts in plain text and HTML, each a part of
 * its own. An edit changes what writes its words; in Base64 and in encoded words of a subject, the
 * whole text. Thread-safe.
 */
public final class MailReader implements DocumentReader {

  private static final DocumentReader HTML = Formats.standard().require("html");

  @Override
  public String name() {
    return "email";
  }

  @Override
  public String title() {
    return "e-mail";
  }

  @Override
  public List<String> endings() {
    return List.of("eml");
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("message/rfc822");
  }

  @Override
  public List<CopyTable> copyTables() {
    return List.of(MailParts.TABLE);
  }

  @Override
  public List<Part> parts(byte[] bytes, Charset charset) throws IOException {
    MailParts mail = MailParts.of(bytes, charset);
    List<Part> parts = new ArrayList<>();
    for (MailPart text : mail.texts()) {
      parts.add(text.part(mail.mail()));
    }
    return parts;
  }

  @Override
  public void read(DocumentBuilder document) throws IOException {
    for (Part part : document.parts()) {
      Layout layout = (Layout) part.layout();
      if (!layout.unread().isEmpty()) {
        document.unread(part, new Span(0, 0), layout.unread());
      } else if (layout.kind() == Kind.HTML) {
        Embedded html = new Embedded(document, part, null);
        html.quoteFrom(layout.isForwarded() ? 0 : ForwardedHtml.start(part.text()));
        layout.review().ifPresent(html::review);
        html.add(new Span(0, part.text().length()), HTML);
      } else {
        new MailText(document, part, layout).add();
      }
    }
  }

  @Override
  public List<Markup> markup(Part part) {
    return ((Layout) part.layout()).kind() == Kind.HTML ? HTML.markup(part) : List.of();
  }

  @Override
  public byte[] write(byte[] bytes, Document document, Map<String, List<Edit>> edits)
      throws IOException {
    Layout first = (Layout) document.parts().get(0).layout();
    MailParts mail = MailParts.of(bytes, first.usual());
    StringBuilder edited = new StringBuilder();
    int done = 0;
    for (MailPart text : mail.texts()) {
      List<Edit> here = edits.getOrDefault(text.name(), List.of());
      if (!here.isEmpty()) {
        edited.append(mail.mail(), done, text.span().start());
        edited.append(text.edited(mail.mail(), here));
        done = text.span().end();
      }
    }
    edited.append(mail.mail(), done, mail.mail().length());
    return edited.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
