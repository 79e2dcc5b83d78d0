// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.housestyle.UsageEvidence;

/** Writes what was weighed to decide on the usage of a term, as the key {@code evidence}. */
final class EvidenceJson {

  private EvidenceJson() {}

  /** Writes nothing if there is none. */
  static void write(JsonGenerator json, List<UsageEvidence> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("evidence");
    for (UsageEvidence evidence : all) {
      json.writeStartObject();
      json.writeStringField("usage", evidence.usage().id());
      json.writeStringField("strength", evidence.strength().id());
      json.writeStringField("reason", evidence.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
