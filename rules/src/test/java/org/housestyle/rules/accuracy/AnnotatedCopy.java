// SPDX-License-Identifier: Apache-2.0
package org.housestyle.rules.accuracy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.housestyle.rule.Marked;

/**
 * Copy whose terms are marked by hand.
 *
 * @param pack the rule pack that it is checked against
 * @param place the data file and line, for messages
 * @param kind what makes it worth testing
 * @param settled whether it was right once and has to stay right
 * @param format what the copy is written in: text, markdown or html
 * @param copy the copy without marks
 * @param marks its terms, in order; empty if nothing ought to be found
 */
record AnnotatedCopy(
    String pack,
    String place,
    String kind,
    boolean settled,
    String format,
    String copy,
    List<Mark> marks) {

  /** One copy in ten is held out: it is counted, and its text is never shown. */
  boolean isHeldOut() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(copy.getBytes(StandardCharsets.UTF_8));
      return Byte.toUnsignedInt(hash[0]) * 256 + Byte.toUnsignedInt(hash[1]) < 6554;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The copy with its marks, in one line. */
  String shown() {
    return Marked.show(copy, marks.stream().map(Mark::span).toList()).strip().replace("\n", " ⏎ ");
  }
}
