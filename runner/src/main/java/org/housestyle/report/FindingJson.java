// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.Finding;

/**
 * A finding as JSON, with the keys that it has in the JSON report: what a page needs to mark a text
 * and to offer a replacement, without the whole card of its rule.
 */
public final class FindingJson {

  private FindingJson() {}

  /**
   * Writes what was found in one text as fields of an object: {@code findings}, {@code held}, and
   * {@code suppressionProblems} and {@code unread} if there are any.
   */
  public static void write(JsonGenerator json, CheckResult result) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : result.findings()) {
      JsonReport.writeFinding(json, finding);
    }
    json.writeEndArray();
    HeldJson.write(json, result.held());
    ProblemJson.write(json, result.problems());
  }

  /**
   * The findings of one text, as a JSON array in ASCII.
   *
   * @param findings such as those of {@code Housestyle.check}
   */
  public static String of(List<Finding> findings) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = AsciiJson.to(text)) {
      json.writeStartArray();
      for (Finding finding : findings) {
        JsonReport.writeFinding(json, finding);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Bug: a string cannot fail to be written", e);
    }
    return text.toString();
  }
}
