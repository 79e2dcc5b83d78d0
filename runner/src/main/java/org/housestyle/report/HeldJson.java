package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.housestyle.Held;

/** What was seen in a file and is not reported, as the key {@code held}. */
final class HeldJson {

  private HeldJson() {}

  static void write(JsonGenerator json, List<Held> all) throws IOException {
    json.writeArrayFieldStart("held");
    for (Held held : all) {
      json.writeStartObject();
      json.writeStringField("rule", held.rule().qualifiedId());
      if (held.usage().isPresent()) {
        json.writeStringField("usage", held.usage().get().id());
      }
      json.writeStringField("usageReason", held.reason());
      json.writeNumberField("start", held.span().start());
      json.writeNumberField("end", held.span().end());
      json.writeNumberField("line", held.start().line());
      json.writeNumberField("column", held.start().column());
      json.writeStringField("text", held.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
