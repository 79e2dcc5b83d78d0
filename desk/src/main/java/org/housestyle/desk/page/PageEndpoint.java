// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.page;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.Endpoint;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.text.Sha256;

/**
 * {@code GET /}: the page, and its scripts and styles below. The page has the token of the API. No
 * script stands in it but the import map, whose hash is in the policy.
 */
public final class PageEndpoint implements Endpoint {

  private static final String FOREVER = "private, max-age=31536000, immutable";

  private final String page;
  private final String script;

  /** Prepares the page. */
  public PageEndpoint(String token) {
    String imports = new String(PageFiles.file("lib/import-map.json"), StandardCharsets.UTF_8);
    this.script = "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(imports)) + "'";
    this.page =
        new String(PageFiles.file("index.html"), StandardCharsets.UTF_8)
            .replace("{importmap}", imports)
            .replace("{token}", escaped(token));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  @Override
  public Answer answer(Call call) throws RefusedException {
    String path = call.path().substring(1);
    if (path.isEmpty()) {
      return page();
    }
    Answer answer = Answer.of(PageFiles.mediaType(path), PageFiles.sent(path));
    return path.startsWith("lib/") ? answer.with("Cache-Control", FOREVER) : answer;
  }

  /** The page; the editor may add styles to it, by a word that only this page has. */
  private Answer page() {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String nonce = HexFormat.of().formatHex(random);
    String text = page.replace("{nonce}", nonce);
    return Answer.of("text/html;charset=utf-8", text.getBytes(StandardCharsets.UTF_8))
        .with(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self' "
                + script
                + "; style-src 'self' 'nonce-"
                + nonce
                + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
  }
}
