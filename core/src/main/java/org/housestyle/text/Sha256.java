// SPDX-License-Identifier: Apache-2.0
package org.housestyle.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 hashes of texts. Thread-safe. */
public final class Sha256 {

  /** Half of a hash is enough for a name. */
  private static final int NAME_BYTES = 16;

  private Sha256() {}

  /** A new digest, for one thread. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bug: every Java has SHA-256", e);
    }
  }

  /** The hash of a text in UTF-8: 32 bytes. */
  public static byte[] of(String text) {
    return digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A name for a text: 32 hexadecimal digits. */
  public static String name(String text) {
    return HexFormat.of().formatHex(of(text), 0, NAME_BYTES);
  }
}
