// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.housestyle.document.DocumentProblem;

/**
 * Writes the problems of a file: those with suppressions as the key {@code suppressionProblems},
 * copy that could not be read as {@code unread}.
 */
final class ProblemJson {

  private ProblemJson() {}

  static void write(JsonGenerator json, List<DocumentProblem> problems) throws IOException {
    write(json, "suppressionProblems", of(DocumentProblem.Kind.SUPPRESSION, problems));
    write(json, "unread", of(DocumentProblem.Kind.UNREAD, problems));
  }

  private static List<DocumentProblem> of(
      DocumentProblem.Kind kind, List<DocumentProblem> problems) {
    return problems.stream().filter(problem -> problem.kind() == kind).toList();
  }

  private static void write(JsonGenerator json, String key, List<DocumentProblem> problems)
      throws IOException {
    if (problems.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (DocumentProblem problem : problems) {
      json.writeStartObject();
      json.writeStringField("message", problem.message());
      PlaceJson.writePart(json, problem.part());
      json.writeNumberField("start", problem.span().start());
      json.writeNumberField("end", problem.span().end());
      json.writeNumberField("line", problem.start().line());
      json.writeNumberField("column", problem.start().column());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
