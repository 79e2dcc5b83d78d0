// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.housestyle.desk.http.Answer;

/** Writes a JSON object. */
public final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /** Writes what is in an object. */
  @FunctionalInterface
  public interface Fields {
    /** Writes the fields. */
    void write(JsonGenerator json) throws IOException;
  }

  /** An object with these fields. */
  public static String of(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: a string cannot fail to be written", e);
    }
    return text.toString();
  }

  /** The answer with this object. */
  static Answer answer(Fields fields) {
    return Answer.json(of(fields));
  }
}
