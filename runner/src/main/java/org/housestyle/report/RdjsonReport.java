// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.Suggestion;
import org.housestyle.document.Part;
import org.housestyle.rule.Level;
import org.housestyle.rulebook.RuleEntry;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.text.Span;

/**
 * The diagnostic format of reviewdog. Columns count bytes of UTF-8, with the byte order mark; the
 * end of a range is exclusive.
 */
final class RdjsonReport implements Report {

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    try (JsonGenerator json = AsciiJson.to(out)) {
      json.writeStartObject();
      json.writeObjectFieldStart("source");
      json.writeStringField("name", "housestyle");
      json.writeEndObject();
      json.writeArrayFieldStart("diagnostics");
      for (CheckedFile file : result.files()) {
        Map<Part, ByteColumns> columns = new HashMap<>();
        for (Diagnostic diagnostic : Diagnostic.of(file)) {
          Part part = diagnostic.part();
          writeDiagnostic(
              json, diagnostic, columns.computeIfAbsent(part, it -> new ByteColumns(it.source())));
        }
      }
      for (FileError error : result.errors()) {
        writeError(json, error);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeDiagnostic(
      JsonGenerator json, Diagnostic diagnostic, ByteColumns columns) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", diagnostic.messageWithPlace());
    json.writeObjectFieldStart("location");
    json.writeStringField("path", diagnostic.file().path());
    writeRange(json, columns, diagnostic.span());
    json.writeEndObject();
    json.writeStringField("severity", severity(diagnostic.level()));
    Optional<String> url =
        diagnostic.finding().flatMap(it -> RuleEntry.of(it.rule(), it.citations()).url());
    writeCode(json, diagnostic.rule(), url);
    if (diagnostic.isInText() && !diagnostic.suggestions().isEmpty()) {
      writeSuggestions(json, columns, diagnostic.suggestions());
    }
    json.writeEndObject();
  }

  private static void writeError(JsonGenerator json, FileError error) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", Printable.of(error.message()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", error.path());
    json.writeEndObject();
    json.writeStringField("severity", severity(Level.ERROR));
    writeCode(json, Diagnostic.FILE, Optional.empty());
    json.writeEndObject();
  }

  private static void writeCode(JsonGenerator json, String rule, Optional<String> url)
      throws IOException {
    json.writeObjectFieldStart("code");
    json.writeStringField("value", rule);
    if (url.isPresent()) {
      json.writeStringField("url", url.get());
    }
    json.writeEndObject();
  }

  private static void writeSuggestions(
      JsonGenerator json, ByteColumns columns, List<Suggestion> suggestions) throws IOException {
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : suggestions) {
      json.writeStartObject();
      writeRange(json, columns, suggestion.span());
      json.writeStringField("text", suggestion.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeRange(JsonGenerator json, ByteColumns columns, Span span)
      throws IOException {
    json.writeObjectFieldStart("range");
    writePosition(json, "start", columns, span.start());
    writePosition(json, "end", columns, span.end());
    json.writeEndObject();
  }

  private static void writePosition(JsonGenerator json, String key, ByteColumns columns, int offset)
      throws IOException {
    json.writeObjectFieldStart(key);
    json.writeNumberField("line", columns.line(offset));
    json.writeNumberField("column", columns.column(offset));
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return level == Level.ADVICE ? "INFO" : level.name();
  }
}
