// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.housestyle.text.Sha256;

/** The style sheet, which is part of the page, and the policy that allows nothing else. */
final class HtmlStyle {

  /** With LF only, as a browser sees it when it computes the hash. */
  static final String SHEET =
      read("report.css") + read("report-copy.css") + read("report-media.css");

  private HtmlStyle() {}

  /** No scripts, no pictures, no fonts, no requests; this one style sheet. */
  static String policy(String sheet) {
    return "default-src 'none'; style-src 'sha256-"
        + hash(sheet)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String sheet) {
    return Base64.getEncoder().encodeToString(Sha256.of(sheet));
  }

  private static String read(String name) {
    try (InputStream in = HtmlStyle.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: the style sheet is part of the library", e);
    }
  }
}
