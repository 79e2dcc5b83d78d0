// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.housestyle.Finding;
import org.housestyle.Suggestion;
import org.housestyle.rule.Citation;
import org.housestyle.rule.Provenance;
import org.housestyle.rule.Source;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.run.Totals;

/**
 * One JSON object, version 1. Keys may be added to it; none will change its meaning. Offsets count
 * UTF-16 units from 0, lines and columns count from 1.
 */
public final class JsonReport implements Report {

  private final boolean held;

  /** Reports findings only. */
  public JsonReport() {
    this(false);
  }

  /**
   * Chooses what is reported.
   *
   * @param held whether to list the findings that are held back as well
   */
  public JsonReport(boolean held) {
    this.held = held;
  }

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    try (JsonGenerator json = AsciiJson.to(out)) {
      json.writeStartObject();
      json.writeNumberField("version", 1);
      json.writeArrayFieldStart("files");
      for (CheckedFile file : result.files()) {
        boolean listed = held && !file.result().held().isEmpty();
        boolean problems = !file.result().problems().isEmpty();
        if (listed || problems || !file.result().findings().isEmpty()) {
          writeFile(json, file);
        }
      }
      json.writeEndArray();
      json.writeArrayFieldStart("errors");
      for (FileError error : result.errors()) {
        json.writeStartObject();
        json.writeStringField("path", error.path());
        json.writeStringField("message", error.message());
        json.writeEndObject();
      }
      json.writeEndArray();
      writeSummary(json, result);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void writeFile(JsonGenerator json, CheckedFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeArrayFieldStart("findings");
    for (Finding finding : file.result().findings()) {
      writeFinding(json, finding);
    }
    json.writeEndArray();
    if (!file.result().problems().isEmpty()) {
      ProblemJson.write(json, file.result().problems());
    }
    if (held) {
      HeldJson.write(json, file.result().held());
    }
    json.writeEndObject();
  }

  /** Writes a finding as an object. */
  static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule().qualifiedId());
    json.writeStringField("status", finding.status().id());
    json.writeStringField("level", finding.level().id());
    json.writeStringField("usage", finding.usage().id());
    json.writeStringField("usageReason", finding.usageReason());
    if (finding.doubt().isPresent()) {
      json.writeStringField("doubt", finding.doubt().get());
    }
    EvidenceJson.write(json, finding.evidence());
    PlaceJson.write(json, finding);
    json.writeNumberField("start", finding.span().start());
    json.writeNumberField("end", finding.span().end());
    json.writeNumberField("line", finding.start().line());
    json.writeNumberField("column", finding.start().column());
    json.writeNumberField("endLine", finding.end().line());
    json.writeNumberField("endColumn", finding.end().column());
    json.writeStringField("text", finding.text());
    json.writeStringField("message", finding.message());
    json.writeStringField("why", finding.rule().why());
    json.writeArrayFieldStart("sources");
    for (Citation citation : finding.citations()) {
      writeSource(json, citation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : finding.suggestions()) {
      writeSuggestion(json, suggestion);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSource(JsonGenerator json, Citation citation) throws IOException {
    Source source = citation.source();
    Provenance provenance = source.provenance();
    json.writeStartObject();
    json.writeStringField("id", source.id());
    json.writeStringField("organisation", source.organisation());
    json.writeStringField("title", source.title());
    if (source.year().isPresent()) {
      json.writeNumberField("year", source.year().getAsInt());
    }
    if (source.url().isPresent()) {
      json.writeStringField("url", source.url().get());
    }
    json.writeStringField("support", citation.support().id());
    if (provenance.read().isPresent()) {
      json.writeStringField("read", provenance.read().get().id());
    }
    if (provenance.reportedBy().isPresent()) {
      json.writeStringField("reportedBy", provenance.reportedBy().get());
    }
    json.writeEndObject();
  }

  private static void writeSuggestion(JsonGenerator json, Suggestion suggestion)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("text", suggestion.text());
    json.writeNumberField("start", suggestion.span().start());
    json.writeNumberField("end", suggestion.span().end());
    json.writeBooleanField("safe", suggestion.isSafe());
    json.writeStringField("guidance", suggestion.guidance());
    if (suggestion.review().isPresent()) {
      json.writeStringField("review", suggestion.review().get());
    }
    json.writeEndObject();
  }

  private static void writeSummary(JsonGenerator json, RunResult result) throws IOException {
    Totals totals = result.totals();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", result.checked());
    json.writeNumberField("errors", totals.errors());
    json.writeNumberField("warnings", totals.warnings());
    json.writeNumberField("advice", totals.advice());
    json.writeNumberField("fixable", totals.fixable());
    if (!result.unread().isEmpty()) {
      json.writeObjectFieldStart("unread");
      for (Map.Entry<String, Integer> entry : result.unread().byEnding().entrySet()) {
        json.writeNumberField(entry.getKey(), entry.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
