// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.housestyle.desk.api.JsonText;
import org.housestyle.desk.api.RequestLimits;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Routes;

/** What a client asks before it checks: languages, the server, how long a text may be. */
public final class LanguageToolFacts {

  private LanguageToolFacts() {}

  /** Adds the paths. */
  public static void addTo(Routes routes) {
    routes
        .add("GET", "/v2/languages", call -> Answer.json(languages()))
        .add("GET", "/v2/info", call -> Answer.json(JsonText.of(LanguageToolCheck::writeSoftware)))
        .add(
            "GET",
            "/v2/maxtextlength",
            call -> Answer.text(200, String.valueOf(RequestLimits.TEXT)))
        .add("GET", "/v2/healthcheck", call -> Answer.text(200, "OK"));
  }

  private static String languages() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartArray();
      for (TextLanguage language : TextLanguage.values()) {
        language.writeTo(json);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: a string cannot fail to be written", e);
    }
    return text.toString();
  }
}
