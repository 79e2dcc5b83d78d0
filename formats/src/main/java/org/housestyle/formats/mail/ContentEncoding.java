// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.housestyle.fix.Edit;
import org.housestyle.fix.Fixer;
import org.housestyle.text.SourceText;

/** How the bytes of a text are written in a mail. All methods are pure. */
interface ContentEncoding {

  /** Bytes that are written as they are: 7bit, 8bit and binary. */
  ContentEncoding PLAIN =
      new ContentEncoding() {
        @Override
        public byte[] decode(String written) {
          return written.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String edit(String written, SourceText text, List<Edit> edits, String lineEnd)
            throws IOException {
          byte[] bytes = Fixer.apply(decode(written), text, edits);
          return new String(bytes, StandardCharsets.ISO_8859_1);
        }
      };

  /** The encoding that a field names; empty if it is not known. */
  static Optional<ContentEncoding> named(String name) {
    return switch (name) {
      case "", "7bit", "8bit", "binary", "7-bit", "8-bit" -> Optional.of(PLAIN);
      case "quoted-printable" -> Optional.of(new QuotedPrintable());
      case "base64" -> Optional.of(new Base64Lines());
      default -> Optional.empty();
    };
  }

  /** The bytes that are written. */
  byte[] decode(String written) throws IOException;

  /**
   * What is written after some edits.
   *
   * @param text what the bytes are decoded to
   * @param lineEnd how lines end in the mail
   * @throws IOException if the text cannot be written so that nothing is lost, as when its charset
   *     lacks a character; the message says so
   */
  String edit(String written, SourceText text, List<Edit> edits, String lineEnd) throws IOException;
}
