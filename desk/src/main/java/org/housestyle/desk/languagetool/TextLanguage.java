// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.housestyle.desk.http.RefusedException;

/** A language that can be asked for. All are English; they differ in the spelling of wordings. */
enum TextLanguage {
  ENGLISH("en", "English"),
  AMERICAN("en-US", "English (US)"),
  BRITISH("en-GB", "English (GB)"),
  AUSTRALIAN("en-AU", "English (Australian)"),
  CANADIAN("en-CA", "English (Canadian)");

  private final String code;
  private final String title;

  TextLanguage(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /**
   * The language of a call. {@code auto} is the preferred variant of English, or just English: no
   * language is recognised.
   */
  static TextLanguage of(FormFields fields) throws RefusedException {
    String asked =
        fields
            .value("language")
            .orElseThrow(
                () ->
                    new RefusedException(
                        400,
                        "Missing 'language' parameter, e.g. 'language=en-US' for American English"));
    if (asked.equals("auto")) {
      return fields.list("preferredVariants").stream()
          .flatMap(variant -> named(variant).stream())
          .findFirst()
          .orElse(ENGLISH);
    }
    return named(asked)
        .orElseThrow(
            () ->
                new RefusedException(
                    400,
                    "'"
                        + asked.replaceAll("[^A-Za-z0-9-]", "")
                        + "' is not a language code known to Housestyle. Supported language codes"
                        + " are: "
                        + Arrays.stream(values())
                            .map(it -> it.code)
                            .collect(Collectors.joining(", "))));
  }

  private static Optional<TextLanguage> named(String code) {
    return Arrays.stream(values()).filter(it -> it.code.equalsIgnoreCase(code)).findFirst();
  }

  /** The spelling that it stands for; empty for the house's own. */
  Optional<String> region() {
    return this == ENGLISH ? Optional.empty() : Optional.of(code);
  }

  /** Writes it into the list of languages. */
  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", title);
    json.writeStringField("code", "en");
    json.writeStringField("longCode", code);
    json.writeEndObject();
  }

  /** Writes it as the language of a checked text. */
  void writeChecked(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("language");
    json.writeStringField("name", title);
    json.writeStringField("code", code);
    json.writeObjectFieldStart("detectedLanguage");
    json.writeStringField("name", title);
    json.writeStringField("code", code);
    json.writeEndObject();
    json.writeEndObject();
  }
}
