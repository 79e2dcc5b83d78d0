// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.housestyle.Finding;
import org.housestyle.Status;
import org.housestyle.Suggestion;
import org.housestyle.Version;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.text.SourceText;

/** SARIF 2.1.0, for code scanning services and editors. Columns count UTF-16 units. */
final class SarifReport implements Report {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final boolean held;

  /**
   * Chooses what is written.
   *
   * @param held whether to write findings that a comment or the baseline suppresses as well, as
   *     suppressed results
   */
  SarifReport(boolean held) {
    this.held = held;
  }

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    List<Diagnostic> diagnostics =
        result.files().stream()
            .flatMap(
                file -> (held ? Diagnostic.withSuppressed(file) : Diagnostic.of(file)).stream())
            .toList();
    SarifRules rules = new SarifRules(diagnostics);
    try (JsonGenerator json = AsciiJson.to(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      writeTool(json, rules);
      writeInvocation(json, result.errors());
      SarifPlace.writeRoot(json);
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("results");
      for (Diagnostic diagnostic : diagnostics) {
        writeResult(json, diagnostic, rules.index(diagnostic.rule()));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeTool(JsonGenerator json, SarifRules rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Housestyle");
    json.writeStringField("semanticVersion", Version.current());
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeInvocation(JsonGenerator json, List<FileError> errors)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", errors.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (FileError error : errors) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      SarifRules.text(json, "message", message(error.path() + ": " + error.message()));
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      SarifPlace.writeFile(json, error.path());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeResult(JsonGenerator json, Diagnostic diagnostic, int rule) throws IOException {
    CheckedFile file = diagnostic.file();
    SourceText source = diagnostic.part().source();
    String text = diagnostic.span().in(source.text());
    json.writeStartObject();
    json.writeStringField("ruleId", diagnostic.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", SarifRules.level(diagnostic.level()));
    SarifRules.text(json, "message", message(diagnostic.messageWithPlace()));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    SarifPlace.writeFile(json, file.path());
    SarifPlace.writeRegion(json, "region", source, diagnostic.span(), Optional.of(text));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("primaryLocationLineHash", diagnostic.fingerprint() + ":1");
    json.writeStringField("housestyle/v1", diagnostic.fingerprint());
    json.writeEndObject();
    Status status = diagnostic.finding().map(Finding::status).orElse(Status.REPORTED);
    if (held) {
      SarifSuppressions.write(json, status);
    }
    boolean canBeFixed = diagnostic.isInText() && status instanceof Status.Reported;
    if (canBeFixed && !diagnostic.suggestions().isEmpty()) {
      writeFixes(json, file.path(), source, diagnostic.suggestions());
    }
    if (diagnostic.finding().isPresent()) {
      Finding finding = diagnostic.finding().get();
      json.writeObjectFieldStart("properties");
      json.writeStringField("usage", finding.usage().id());
      json.writeStringField("usageReason", finding.usageReason());
      if (finding.doubt().isPresent()) {
        json.writeStringField("doubt", finding.doubt().get());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeFixes(
      JsonGenerator json, String path, SourceText source, List<Suggestion> suggestions)
      throws IOException {
    json.writeArrayFieldStart("fixes");
    for (Suggestion suggestion : suggestions) {
      String weight = suggestion.review().map(doubt -> "review: " + doubt).orElse("safe");
      json.writeStartObject();
      SarifRules.text(
          json, "description", message("Write \"" + suggestion.text() + "\" (" + weight + ")."));
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      SarifPlace.writeFile(json, path);
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      SarifPlace.writeRegion(json, "deletedRegion", source, suggestion.span(), Optional.empty());
      SarifRules.text(json, "insertedContent", suggestion.text());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Doubles braces, which mean arguments in SARIF's messages. */
  private static String message(String text) {
    return Printable.of(text).replace("{", "{{").replace("}", "}}");
  }
}
