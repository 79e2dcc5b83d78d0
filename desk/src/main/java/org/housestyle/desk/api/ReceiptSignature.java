// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs receipts with a key of the house: a JSON Web Signature (RFC 7515) with HMAC and SHA-256,
 * which libraries of every language can verify. Thread-safe.
 */
public final class ReceiptSignature {

  private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
  private static final int LEAST = 32;

  private final SecretKeySpec key;

  /**
   * Takes a key.
   *
   * @throws IllegalArgumentException if it has fewer than 32 bytes
   */
  public ReceiptSignature(byte[] key) {
    if (key.length < LEAST) {
      throw new IllegalArgumentException("the key of receipts needs at least " + LEAST + " bytes");
    }
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /** The signature in its compact form, which holds the receipt. */
  String sign(String receipt) {
    String signed = encoded(HEADER.getBytes(StandardCharsets.UTF_8));
    signed += "." + encoded(receipt.getBytes(StandardCharsets.UTF_8));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Bug: every Java has this algorithm", e);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
