// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of every answer. */
final class SecurityHeaders {

  private static final Map<String, String> ALL = new LinkedHashMap<>();

  static {
    ALL.put("X-Content-Type-Options", "nosniff");
    ALL.put("Referrer-Policy", "no-referrer");
    ALL.put("Cross-Origin-Resource-Policy", "same-origin");
    ALL.put("Cross-Origin-Opener-Policy", "same-origin");
    ALL.put("X-Frame-Options", "DENY");
    ALL.put(
        "Content-Security-Policy",
        "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    ALL.put("Cache-Control", "no-store");
  }

  private SecurityHeaders() {}

  /** The headers of an answer: its own take the place of these. */
  static Map<String, String> of(Answer answer) {
    Map<String, String> headers = new LinkedHashMap<>(ALL);
    headers.putAll(answer.headers());
    return headers;
  }
}
