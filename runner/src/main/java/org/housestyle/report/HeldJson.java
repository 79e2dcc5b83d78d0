// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.housestyle.Finding;

/** Writes the findings of a file that are held back, as the key {@code held}. */
final class HeldJson {

  private HeldJson() {}

  static void write(JsonGenerator json, List<Finding> all) throws IOException {
    json.writeArrayFieldStart("held");
    for (Finding held : all) {
      json.writeStartObject();
      json.writeStringField("rule", held.rule().qualifiedId());
      json.writeStringField("status", held.status().id());
      if (held.isProse()) {
        json.writeStringField("usage", held.usage().id());
      }
      json.writeStringField("usageReason", held.status().reason());
      EvidenceJson.write(json, held.evidence());
      PlaceJson.write(json, held);
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
