// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.document.CopyTable;
import org.housestyle.formats.mail.MailPart.Kind;
import org.housestyle.formats.mail.MailPart.Layout;
import org.housestyle.text.Span;

/** The texts of a mail, and what of it is not read. For one mail. */
final class MailParts {

  static final CopyTable TABLE = CopyTable.read(MailParts.class, "email.txt");

  private static final Map<String, String> TYPES = TABLE.roles("type");

  private static final String ANEW = "save it anew from a mail program";

  /** The line that begins a text signed with OpenPGP in itself (RFC 9580, section 7). */
  private static final String CLEAR_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";

  private final String mail;
  private final Charset usual;
  private final List<MailPart> texts = new ArrayList<>();

  private MailParts(String mail, Charset usual) {
    this.mail = mail;
    this.usual = usual;
  }

  /**
   * Finds them.
   *
   * @param bytes the file
   * @param usual the charset of texts that name none
   * @throws IOException if it is not a mail, or has too many parts; the message says why
   */
  static MailParts of(byte[] bytes, Charset usual) throws IOException {
    String mail = new String(bytes, StandardCharsets.ISO_8859_1);
    MailParts parts = new MailParts(mail, usual);
    parts.mail(MimeParser.read(mail), Layout.of(usual));
    parts.requireBody();
    return parts;
  }

  /**
   * A mail is not read if none of its texts can be, since then there is only the subject to check.
   */
  private void requireBody() throws IOException {
    if (texts.stream().noneMatch(text -> text.layout().kind().isBody())) {
      Optional<MailPart> lost =
          texts.stream().filter(text -> text.layout().kind() == Kind.LOST).findFirst();
      if (lost.isPresent()) {
        throw new IOException(lost.get().name() + ": " + lost.get().layout().unread());
      }
    }
  }

  /** The file as a text of which each character is a byte. */
  String mail() {
    return mail;
  }

  /**
   * The texts, in their order, and what may hold copy and is not read. The first is the subject,
   * which is empty if there is none.
   */
  List<MailPart> texts() {
    return texts;
  }

  private void mail(MimeEntity entity, Layout layout) {
    Optional<Span> subject = entity.header().field("subject").map(MimeHeader.Field::span);
    if (subject.isPresent() || texts.isEmpty()) {
      Span span = subject.orElse(new Span(entity.body().start(), entity.body().start()));
      String name = (entity.number().isEmpty() ? "" : "part " + entity.number() + ", ") + "subject";
      texts.add(subject(name, span, layout.of(Kind.SUBJECT)));
    }
    add(entity, layout);
  }

  /**
   * A subject in bytes that are not of the usual charset is read as Latin 1, which has them all.
   */
  private MailPart subject(String name, Span span, Layout layout) {
    String written = span.in(mail);
    if (EncodedWords.areIn(written)) {
      boolean isWhole = EncodedWords.isWhole(EncodedWords.text(written));
      Layout own = isWhole ? layout : layout.review(EncodedWords.NOT_WHOLE);
      return new MailPart(name, span, new EncodedWords(), StandardCharsets.UTF_8, own);
    }
    MailPart subject = new MailPart(name, span, ContentEncoding.PLAIN, usual, layout);
    try {
      subject.text(mail);
      return subject;
    } catch (IOException e) {
      return new MailPart(name, span, ContentEncoding.PLAIN, StandardCharsets.ISO_8859_1, layout);
    }
  }

  private void add(MimeEntity entity, Layout layout) {
    List<MimeEntity> children = entity.children();
    String role = TYPES.getOrDefault(entity.type(), "");
    if (entity.type().equals("message/rfc822") && isPlain(entity)) {
      mail(children.get(0), layout.forwarded());
    } else if (role.equals("encrypted")) {
      lost(entity, "is encrypted, or signed as a whole (S/MIME); save the mail without that");
    } else if (isAttachment(entity)) {
      unread(entity, Kind.ASIDE, "is an attachment; save it and check it by itself");
    } else if (entity.type().startsWith("multipart/")) {
      Layout inside =
          entity.type().equals("multipart/signed") ? layout.review(MailPart.SIGNED) : layout;
      children.forEach(child -> add(child, inside));
      if (children.isEmpty()) {
        lost(entity, "has no line that begins a part; the mail is cut off or broken: " + ANEW);
      }
    } else if (role.equals("text") || role.equals("html")) {
      text(entity, layout.of(role.equals("html") ? Kind.HTML : Kind.TEXT));
    } else if (!role.equals("nothing") && !isMedia(entity)) {
      unread(
          entity,
          Kind.ASIDE,
          "is of a type that is not read in a mail; save it and check it by itself");
    }
  }

  private boolean isPlain(MimeEntity entity) {
    return encoding(entity).filter(known -> known == ContentEncoding.PLAIN).isPresent();
  }

  private Optional<ContentEncoding> encoding(MimeEntity entity) {
    return ContentEncoding.named(entity.header().value(mail, "content-transfer-encoding"));
  }

  /** Pictures and the like that are attached hold no copy either way. */
  private boolean isAttachment(MimeEntity entity) {
    return entity.header().value(mail, "content-disposition").equals("attachment")
        && !TYPES.getOrDefault(entity.type(), "").equals("nothing")
        && !isMedia(entity);
  }

  private static boolean isMedia(MimeEntity entity) {
    return entity.type().matches("(?:image|audio|video|font)/.*");
  }

  private void text(MimeEntity entity, Layout layout) {
    MimeHeader header = entity.header();
    Optional<ContentEncoding> known = encoding(entity);
    if (known.isEmpty()) {
      lost(
          entity,
          "is in an encoding that is not known, "
              + header.value(mail, "content-transfer-encoding")
              + ": "
              + ANEW);
      return;
    }
    String declared = header.parameter(mail, "content-type", "charset").orElse("");
    try {
      boolean isUsual = declared.isEmpty() || declared.equalsIgnoreCase("us-ascii");
      Charset charset = isUsual ? usual : Charset.forName(declared);
      MailPart part = new MailPart(name(entity), entity.body(), known.get(), charset, layout);
      boolean isSigned = part.text(mail).text().contains(CLEAR_SIGNED);
      texts.add(isSigned ? part.with(layout.review(MailPart.SIGNED)) : part);
    } catch (IllegalArgumentException e) {
      lost(entity, "is in a charset that is not known, " + declared + ": " + ANEW);
    } catch (IOException e) {
      String why = e.getMessage().replaceFirst("(?s);.*", "");
      lost(entity, "cannot be decoded (" + why + "): " + ANEW);
    }
  }

  private void lost(MimeEntity entity, String why) {
    unread(entity, Kind.LOST, why);
  }

  private void unread(MimeEntity entity, Kind kind, String why) {
    String file =
        entity
            .header()
            .parameter(mail, "content-disposition", "filename")
            .or(() -> entity.header().parameter(mail, "content-type", "name"))
            .map(name -> "\"" + name.replaceAll("\\p{Cntrl}", " ") + "\" ")
            .orElse("it ");
    Layout layout = Layout.of(usual).of(kind).unread(file + why);
    texts.add(new MailPart(name(entity), entity.body(), ContentEncoding.PLAIN, usual, layout));
  }

  private static String name(MimeEntity entity) {
    String number = entity.number().isEmpty() ? "body" : "part " + entity.number();
    return number + " (" + entity.type() + ")";
  }
}
