// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.housestyle.Status;

/** What suppresses a result, as the key {@code suppressions}. */
final class SarifSuppressions {

  private SarifSuppressions() {}

  /**
   * Writes the key. Where one result of a run has it, SARIF wants all to have it; it is empty for a
   * result that is not suppressed.
   */
  static void write(JsonGenerator json, Status status) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (status instanceof Status.Suppressed suppressed) {
      write(json, "inSource", suppressed.suppression().reason());
    } else if (status instanceof Status.Baseline) {
      write(json, "external", status.reason());
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String kind, String justification)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
    if (!justification.isEmpty()) {
      json.writeStringField("justification", justification);
    }
    json.writeEndObject();
  }
}
