// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.mail;

import java.util.List;
import org.housestyle.text.Span;

/**
 * A mail, or a part of one. Immutable.
 *
 * @param number which part it is, such as {@code 2.1}; empty for the mail
 * @param header its fields
 * @param body where its body is
 * @param type its media type, in lower case
 * @param children the parts of a multipart, or the mail inside a {@code message/rfc822}
 */
record MimeEntity(
    String number, MimeHeader header, Span body, String type, List<MimeEntity> children) {

  MimeEntity {
    children = List.copyOf(children);
  }
}
