// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.housestyle.batch.CheckRun;
import org.housestyle.run.Copy;
import org.housestyle.run.Progress;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static RunResult check(String name, String copy) {
    return new CheckRun(Copy.HOUSESTYLE, StandardCharsets.UTF_8, 1, Progress.NONE)
        .check(name, copy.getBytes(StandardCharsets.UTF_8));
  }

  private static String write(Report report, RunResult result) throws IOException {
    StringWriter out = new StringWriter();
    report.write(result, out);
    return out.toString();
  }

  @Test
  void textShowsTheLineTheTermTheReplacementWhyAndWho() throws IOException {
    assertThat(
            write(new TextReport(false, false), check("a.md", "Police found child porn there.\n")))
        .isEqualTo(
            """
            a.md:1:14: error: "child porn": write "child abuse images"
                Police found child porn there.
                             ^^^^^^^^^^
                write    child abuse images
                or       child abuse material; child sexual abuse material (second)
                why      The pictures record a crime.
                source   Press Council, Notes to editors (2012)
                rule     child-pornography

            """);
  }

  @Test
  void explainTellsTheUsageAndWhatIsHeldBack() throws IOException {
    String copy = "“It was child porn.” See child-porn.pdf now.\n";
    assertThat(write(new TextReport(false, true), check("a.txt", copy)))
        .contains("    usage    quotation: inside quotation marks that open with “\n")
        .contains("a.txt:1:26: held: \"child-porn\" (no prose: part of a file name)\n");
  }

  @Test
  void explainListsTheEvidenceWithItsStrength() throws IOException {
    String copy = "The Commission on the sale of child porn met.\n";
    assertThat(write(new TextReport(false, true), check("a.txt", copy)))
        .contains(
            """
                usage    statement: part of a name that begins "Commission on"; may be part of a name
                evidence weak, title: part of a name that begins "Commission on"
            """
                .indent(0));
  }

  @Test
  void jsonTellsDoubtAndEvidence() throws IOException {
    String copy = "The Commission on the sale of child porn met.\n";
    JsonNode json = new ObjectMapper().readTree(write(new JsonReport(), check("a.txt", copy)));
    JsonNode finding = json.at("/files/0/findings/0");
    assertThat(finding.at("/level").asText()).isEqualTo("advice");
    assertThat(finding.at("/doubt").asText()).isEqualTo("may be part of a name");
    assertThat(finding.at("/evidence/0").toString())
        .isEqualTo(
            "{\"usage\":\"title\",\"strength\":\"weak\","
                + "\"reason\":\"part of a name that begins \\\"Commission on\\\"\"}");
    assertThat(finding.at("/suggestions")).isEmpty();
  }

  @Test
  void heldTermsAreListedWithoutTheExplanationsOfFindings() throws IOException {
    String copy = "He had child porn. See child-porn.pdf now.\n";
    assertThat(write(new TextReport(false, false, true), check("a.txt", copy)))
        .contains("a.txt:1:24: held: \"child-porn\" (no prose: part of a file name)\n")
        .doesNotContain("usage  ");
  }

  @Test
  void aLineListsAHeldTermOnDemand() throws IOException {
    RunResult file = check("a.txt", "See child-porn.pdf now.\n");
    assertThat(write(new LineReport(true), file))
        .isEqualTo(
            "a.txt:1:5: held: \"child-porn\" (no prose: part of a file name)"
                + " [sample/child-pornography]\n");
    assertThat(write(new LineReport(false), file)).isEmpty();
  }

  @Test
  void jsonListsHeldTermsOnDemand() throws IOException {
    String copy = "See child-porn.pdf now. The phrase 'child porn' is wrong.\n";
    JsonNode json = new ObjectMapper().readTree(write(new JsonReport(true), check("a.txt", copy)));
    assertThat(json.at("/files/0/findings")).isEmpty();
    assertThat(json.at("/files/0/held/0").toString())
        .isEqualTo(
            "{\"rule\":\"sample/child-pornography\",\"status\":\"usage\",\"usageReason\":\"part of"
                + " a file name\","
                + "\"start\":4,\"end\":14,\"line\":1,\"column\":5,\"text\":\"child-porn\"}");
    assertThat(json.at("/files/0/held/1/usage").asText()).isEqualTo("mention");
  }

  @Test
  void aLongLineIsCutRoundTheTerm() throws IOException {
    String copy = "page ".repeat(200) + "child porn " + "page ".repeat(200);
    assertThat(write(new TextReport(false, false), check("a.txt", copy)).lines().skip(1).toList())
        .first()
        .asString()
        .startsWith("    … page")
        .endsWith("page …")
        .hasSizeLessThan(120);
  }

  @Test
  void theUnderlineStandsUnderTheTermWhateverComesBefore() throws IOException {
    String report =
        write(new TextReport(false, false), check("a.txt", "e\u0301\t日本 \uD83D\uDE00 child porn"));
    assertThat(report.lines().toList().get(2)).isEqualTo(" ".repeat(4 + 10) + "^".repeat(10));
  }

  @Test
  void nothingInCopyOrNameReachesATerminalRaw() throws IOException {
    String report =
        write(
            new TextReport(false, true),
            check("a\u001B[31m.txt", "\u001B]0;x\u0007 child porn \u202E \u009B"));
    assertThat(report).doesNotContain("\u001B", "\u0007", "\u202E", "\u009B");
  }

  @Test
  void coloursAreOnlyUsedOnDemand() throws IOException {
    RunResult result = check("a.txt", "child porn");
    assertThat(write(new TextReport(true, false), result)).contains("\u001B[1;31merror\u001B[0m");
    assertThat(write(new TextReport(false, false), result)).doesNotContain("\u001B");
  }

  @Test
  void jsonKeepsTheContract() throws IOException {
    RunResult result = check("a.md", "\uFEFFPolice found child porn there.\r\nA paedophile.");
    JsonNode json = new ObjectMapper().readTree(write(new JsonReport(), result));
    assertThat(json.get("version").asInt()).isEqualTo(1);
    JsonNode finding = json.at("/files/0/findings/0");
    assertThat(finding.toString())
        .startsWith(
            "{\"rule\":\"sample/child-pornography\",\"status\":\"reported\","
                + "\"level\":\"error\",\"usage\":\"statement\","
                + "\"usageReason\":\"the publication's own words\","
                + "\"start\":13,\"end\":23,\"line\":1,\"column\":14,\"endLine\":1,\"endColumn\":24,"
                + "\"text\":\"child porn\"");
    assertThat(finding.at("/sources/0/id").asText()).isEqualTo("guide-a");
    assertThat(finding.at("/suggestions/0").toString())
        .isEqualTo(
            "{\"text\":\"child abuse images\",\"start\":13,\"end\":23,\"safe\":true,"
                + "\"guidance\":\"first\"}");
    assertThat(json.get("summary").toString())
        .isEqualTo("{\"files\":1,\"errors\":1,\"warnings\":0,\"advice\":1,\"fixable\":1}");
  }

  @Test
  void jsonListsOnlyFilesWithFindingsAndCountsAll() throws IOException {
    JsonNode json = new ObjectMapper().readTree(write(new JsonReport(), check("a.md", "Clean.")));
    assertThat(json.get("files")).isEmpty();
    assertThat(json.at("/summary/files").asInt()).isEqualTo(1);
  }
}
