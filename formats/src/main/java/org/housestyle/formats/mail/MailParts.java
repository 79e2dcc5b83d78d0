package org.housestyle.formats.mail;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.document.CopyTable;
import org.housestyle.formats.mail.MailPart.Kind;
import org.housestyle.formats.mail.MailPart.Layout;
import org.housestyle.text.Span;

/** The texts of a mail, and what of it is not read. For one mail. */
final class MailParts {

  static final CopyTable TABLE = CopyTable.read(MailParts.class, "email.txt");

  private static final Map<String, String> TYPES = TABLE.roles("type");

  private static final Pattern FORWARDED =
      Pattern.compile(
          TABLE.roles("element").keySet().stream()
              .map(Pattern::quote)
              .collect(
                  joining(
                      "|",
                      "(?i)<[a-z]+\\s(?:[^<>]{0,500}\\s)?(?:id|class)\\s{0,9}=\\s{0,9}[\"']?(?:[^<>\"']{0,200}\\s)?(?:x_){0,9}(?:",
                      ")(?=[\\s\"'>])")));

  /** The line that begins a text signed with OpenPGP in itself (RFC 9580, section 7). */
  private static final String CLEAR_SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";

  private final String mail;
  private final Charset usual;
  private final List<MailPart> texts = new ArrayList<>();

  /** What may hold copy and is not read, and why. */
  private final List<String> unread = new ArrayList<>();

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
    parts.mail(
        MimeParser.read(mail), new Layout(Kind.SUBJECT, false, Optional.empty(), usual, List.of()));
    MailPart subject = parts.texts.get(0);
    parts.texts.set(0, subject.with(subject.layout().with(parts.unread)));
    return parts;
  }

  /** The file as a text of which each character is a byte. */
  String mail() {
    return mail;
  }

  /** The texts, in their order. The first is the subject, which is empty if there is none. */
  List<MailPart> texts() {
    return texts;
  }

  /** Where a mail begins that is forwarded or answered in a text in HTML; the end if none is. */
  static int startOfForwarded(String html) {
    Matcher element = FORWARDED.matcher(html);
    return element.find() ? element.start() : html.length();
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
    } else if (isAttachment(entity)) {
      notRead(entity, "is an attachment; save it and check it by itself");
    } else if (entity.type().equals("multipart/encrypted")) {
      notRead(entity, "is encrypted; save the mail without encryption");
    } else if (entity.type().startsWith("multipart/")) {
      Layout inside =
          entity.type().equals("multipart/signed") ? layout.review(MailPart.SIGNED) : layout;
      children.forEach(child -> add(child, inside));
      if (children.isEmpty()) {
        notRead(entity, "has no line that begins a part; the mail is cut off or broken");
      }
    } else if (role.equals("text") || role.equals("html")) {
      text(entity, layout.of(role.equals("html") ? Kind.HTML : Kind.TEXT));
    } else if (!role.equals("nothing") && !entity.type().matches("(?:image|audio|video|font)/.*")) {
      notRead(entity, "is of a type that is not read in a mail; save it and check it by itself");
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
        && !entity.type().matches("(?:image|audio|video|font)/.*");
  }

  private void text(MimeEntity entity, Layout layout) {
    MimeHeader header = entity.header();
    Optional<ContentEncoding> known = encoding(entity);
    if (known.isEmpty()) {
      notRead(
          entity,
          "is in an encoding that is not known: "
              + header.value(mail, "content-transfer-encoding"));
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
      notRead(entity, "is in a charset that is not known: " + declared);
    } catch (IOException e) {
      notRead(entity, "cannot be decoded: " + e.getMessage());
    }
  }

  private void notRead(MimeEntity entity, String why) {
    String file =
        entity
            .header()
            .parameter(mail, "content-disposition", "filename")
            .or(() -> entity.header().parameter(mail, "content-type", "name"))
            .map(name -> ", \"" + name.replaceAll("\\p{Cntrl}", " ") + "\",")
            .orElse("");
    unread.add(name(entity) + file + " " + why);
  }

  private static String name(MimeEntity entity) {
    String number = entity.number().isEmpty() ? "body" : "part " + entity.number();
    return number + " (" + entity.type() + ")";
  }
}
