package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.housestyle.suppress.SuppressionProblem;

/** Writes the problems with the suppressions of a file, as the key {@code suppressionProblems}. */
final class ProblemJson {

  private ProblemJson() {}

  static void write(JsonGenerator json, List<SuppressionProblem> problems) throws IOException {
    json.writeArrayFieldStart("suppressionProblems");
    for (SuppressionProblem problem : problems) {
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
