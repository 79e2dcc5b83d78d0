// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.housestyle.rule.Level;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.FileError;
import org.housestyle.run.RunResult;
import org.housestyle.text.Sha256;

/** The code quality report of GitLab, an array of issues as Code Climate defines them. */
final class GitlabReport implements Report {

  @Override
  public void write(RunResult result, Writer out) throws IOException {
    try (JsonGenerator json = AsciiJson.to(out)) {
      json.writeStartArray();
      for (CheckedFile file : result.files()) {
        for (Diagnostic diagnostic : Diagnostic.of(file)) {
          json.writeStartObject();
          writeKind(json, diagnostic.rule(), severity(diagnostic.level()));
          json.writeStringField("description", diagnostic.messageWithPlace());
          json.writeStringField("fingerprint", diagnostic.fingerprintAmongFiles());
          writeLocation(json, file.path(), diagnostic.start().line(), diagnostic.end().line());
          json.writeEndObject();
        }
      }
      for (FileError error : result.errors()) {
        json.writeStartObject();
        writeKind(json, Diagnostic.FILE, severity(Level.ERROR));
        json.writeStringField("description", Printable.of(error.message()));
        json.writeStringField("fingerprint", Sha256.name(error.path() + '\n' + error.message()));
        writeLocation(json, error.path(), 1, 1);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void writeKind(JsonGenerator json, String rule, String severity)
      throws IOException {
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", rule);
    json.writeStringField("severity", severity);
    json.writeArrayFieldStart("categories");
    json.writeString("Style");
    json.writeEndArray();
  }

  private static void writeLocation(JsonGenerator json, String path, int begin, int end)
      throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", begin);
    json.writeNumberField("end", end);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case ADVICE -> "info";
    };
  }
}
