// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.housestyle.document.Part;
import org.housestyle.document.PartLayout;
import org.housestyle.fix.Edit;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;

/**
 * A text in a mail: a subject, or the body of a part. Immutable.
 *
 * @param name what it is called, such as {@code part 1.2 (text/html)}
 * @param span where it is written
 * @param encoding how
 * @param charset of its bytes
 * @param layout what is known of it
 */
record MailPart(String name, Span span, ContentEncoding encoding, Charset charset, Layout layout) {

  /** Why no edit of a signed text is safe. */
  static final String SIGNED = "an edit would break the signature of the mail";

  /** What a text is written in. */
  enum Kind {
    SUBJECT,
    TEXT,
    HTML,
    /** Not read, but it is not a text of the mail. */
    ASIDE,
    /** A text of the mail that cannot be read. */
    LOST;

    /** Whether it is a text of the mail that can be read. */
    boolean isBody() {
      return this == TEXT || this == HTML;
    }
  }

  /**
   * What is known of a text.
   *
   * @param isForwarded whether it belongs to a mail inside the mail
   * @param review why every edit is for review; empty if it is not
   * @param usual the charset of texts that name none
   * @param unread why it is not read; empty if it is
   */
  record Layout(
      Kind kind, boolean isForwarded, Optional<String> review, Charset usual, String unread)
      implements PartLayout {

    static Layout of(Charset usual) {
      return new Layout(Kind.SUBJECT, false, Optional.empty(), usual, "");
    }

    Layout of(Kind other) {
      return new Layout(other, isForwarded, review, usual, unread);
    }

    Layout forwarded() {
      return new Layout(kind, true, review, usual, unread);
    }

    Layout review(String why) {
      return new Layout(kind, isForwarded, Optional.of(why), usual, unread);
    }

    Layout unread(String why) {
      return new Layout(kind, isForwarded, review, usual, why);
    }

    @Override
    public PartLayout after(List<Edit> edits) {
      return this;
    }
  }

  /**
   * The text; empty if it is not read.
   *
   * @param mail of which each character is a byte of the file
   */
  SourceText text(String mail) throws IOException {
    if (!layout.unread().isEmpty()) {
      return SourceText.of("");
    }
    return SourceText.decode(encoding.decode(span.in(mail)), charset);
  }

  MailPart with(Layout other) {
    return new MailPart(name, span, encoding, charset, other);
  }

  Part part(String mail) throws IOException {
    return new Part(name, text(mail), layout);
  }

  /** What is written after some edits. */
  String edited(String mail, List<Edit> edits) throws IOException {
    return encoding.edit(span.in(mail), text(mail), edits, MimeParser.lineEndIn(mail));
  }
}
