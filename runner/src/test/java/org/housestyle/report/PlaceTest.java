// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.document.Part;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Copy;
import org.housestyle.run.RunResult;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports name the part and the place of a finding, if its format has any of its own. */
class PlaceTest {

  private static final String COPY = "A paedophile.";

  private static RunResult result(String part) {
    Finding finding = Copy.HOUSESTYLE.check(COPY).get(0);
    Finding placed = finding.toBuilder().part(part).place("paragraph 12").build();
    CheckResult result = CheckResult.NOTHING.withFindings(List.of(placed));
    List<Part> parts = List.of(new Part(part, SourceText.of(COPY)));
    return new RunResult(List.of(new CheckedFile("a.docx", parts, result)), List.of(), 1);
  }

  private static String report(BuiltInFormat format, String part) throws IOException {
    StringWriter out = new StringWriter();
    format.report(ReportDetail.PLAIN).write(result(part), out);
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT       | a.docx: paragraph 12: advice: ",
        "JSON       | '\"place\":\"paragraph 12\"'",
        "HTML       | >paragraph 12<",
        "SARIF      | '\"text\":\"paragraph 12: \\\"paedophile\\\"'",
        "CHECKSTYLE | 'message=\"paragraph 12: '",
        "JUNIT      | a.docx: paragraph 12: ",
        "GITHUB     | ::paragraph 12: ",
        "GITLAB     | '\"description\":\"paragraph 12: '",
        "RDJSON     | '\"message\":\"paragraph 12: '",
      })
  void everyReportNamesThePlace(BuiltInFormat format, String expected) throws IOException {
    assertThat(report(format, "")).contains(expected).doesNotContain("\"part\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT       | 'a.docx: body, paragraph 12: advice: '",
        "JSON       | '\"part\":\"body\",\"place\":\"paragraph 12\"'",
        "HTML       | '>body, paragraph 12<'",
        "SARIF      | '\"text\":\"body, paragraph 12: \\\"paedophile\\\"'",
        "CHECKSTYLE | 'message=\"body, paragraph 12: '",
        "JUNIT      | 'a.docx: body, paragraph 12: '",
        "GITHUB     | '::body, paragraph 12: '",
        "GITLAB     | '\"description\":\"body, paragraph 12: '",
        "RDJSON     | '\"message\":\"body, paragraph 12: '",
      })
  void everyReportNamesThePart(BuiltInFormat format, String expected) throws IOException {
    assertThat(report(format, "body")).contains(expected);
  }

  @Test
  void aLineOfALogNamesThePlace() {
    assertThat(DiagnosticLine.of(result("body")))
        .singleElement()
        .extracting(DiagnosticLine::text)
        .asString()
        .startsWith("a.docx: body, paragraph 12: ");
  }
}
