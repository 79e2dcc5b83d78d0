// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.housestyle.Finding;

/** Writes where a finding is, for formats that have parts or places of their own. */
final class PlaceJson {

  private PlaceJson() {}

  /** Writes the keys {@code part} and {@code place}, if the finding has them. */
  static void write(JsonGenerator json, Finding finding) throws IOException {
    writePart(json, finding.part());
    if (finding.place().isPresent()) {
      json.writeStringField("place", finding.place().get());
    }
  }

  /** Writes the key {@code part}, if the part has a name. */
  static void writePart(JsonGenerator json, String part) throws IOException {
    if (!part.isEmpty()) {
      json.writeStringField("part", part);
    }
  }
}
