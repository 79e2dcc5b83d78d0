// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The marks that some editors put before the first character of a file. */
final class ByteOrderMark {

  private ByteOrderMark() {}

  /** The charset of the mark at the start of some bytes; null if there is no mark. */
  static Charset charset(byte[] bytes, int length) {
    if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    // The mark of UTF-16 is the beginning of one of UTF-32.
    if (startsWith(bytes, length, 0xFF, 0xFE, 0, 0)) {
      return Charset.forName("UTF-32LE");
    }
    if (startsWith(bytes, length, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32BE");
    }
    if (startsWith(bytes, length, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(bytes, length, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** How many bytes the mark of a charset takes. */
  static int length(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return 3;
    }
    return charset.name().startsWith("UTF-32") ? 4 : 2;
  }

  private static boolean startsWith(byte[] bytes, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
