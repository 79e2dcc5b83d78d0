package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.housestyle.CheckResult;
import org.housestyle.Finding;
import org.housestyle.run.CheckedFile;
import org.housestyle.run.Copy;
import org.housestyle.run.RunResult;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports name the place of a finding in terms of its format, if it has places of its own. */
class PlaceTest {

  private static RunResult result() {
    Finding finding = Copy.HOUSESTYLE.check("A paedophile.").get(0);
    Finding placed = finding.toBuilder().part("body").place("paragraph 12").build();
    CheckResult result = CheckResult.NOTHING.withFindings(List.of(placed));
    SourceText source = SourceText.of("A paedophile.");
    return new RunResult(List.of(new CheckedFile("a.docx", source, result)), List.of(), 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT       | a.docx: paragraph 12: advice: ",
        "JSON       | '\"part\":\"body\",\"place\":\"paragraph 12\"'",
        "HTML       | >paragraph 12<",
        "SARIF      | '\"text\":\"paragraph 12: \\\"paedophile\\\"'",
        "CHECKSTYLE | 'message=\"paragraph 12: '",
        "JUNIT      | a.docx: paragraph 12: ",
        "GITHUB     | ::paragraph 12: ",
        "GITLAB     | '\"description\":\"paragraph 12: '",
        "RDJSON     | '\"message\":\"paragraph 12: '",
      })
  void everyReportNamesThePlace(BuiltInFormat format, String expected) throws IOException {
    StringWriter out = new StringWriter();
    format.report(ReportDetail.PLAIN).write(result(), out);
    assertThat(out.toString()).contains(expected);
  }

  @Test
  void aLineOfALogNamesThePlace() {
    assertThat(DiagnosticLine.of(result()))
        .singleElement()
        .extracting(DiagnosticLine::text)
        .asString()
        .startsWith("a.docx: paragraph 12: ");
  }
}
