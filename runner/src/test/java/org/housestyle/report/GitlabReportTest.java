// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;

class GitlabReportTest {

  private static JsonNode report(RunResult result) throws IOException {
    return new ObjectMapper().readTree(Runs.write(BuiltInFormat.GITLAB, result));
  }

  private static List<String> fingerprints(RunResult result) throws IOException {
    return report(result).findValuesAsText("fingerprint");
  }

  @Test
  void aFindingIsAnIssue() throws IOException {
    JsonNode issue = report(Runs.of("a.md", "Fine.\nChild porn found.")).get(0);
    assertThat(issue.get("description").asText())
        .isEqualTo("\"Child porn\": write \"Child abuse images\". The pictures record a crime.");
    assertThat(issue.get("check_name").asText()).isEqualTo("sample/child-pornography");
    assertThat(issue.get("location").toString())
        .isEqualTo("{\"path\":\"a.md\",\"lines\":{\"begin\":2,\"end\":2}}");
  }

  @Test
  void levelsAreSeverities() throws IOException {
    RunResult run = Runs.of("a.md", "A paedophile had child porn. An affair with a pupil.");
    assertThat(report(run).findValuesAsText("severity")).containsExactly("info", "major", "minor");
  }

  @Test
  void equalFindingsOfEqualFilesHaveFingerprintsOfTheirOwn() throws IOException {
    String copy = "He had child porn.\n\nHe had child porn.\n";
    RunResult run = Runs.together(Runs.of("a.md", copy), Runs.of("b.md", copy));
    assertThat(fingerprints(run)).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void equalProblemsHaveFingerprintsOfTheirOwn() throws IOException {
    String copy = "<!-- housestyle-ignore client: x -->\n\nFine.\n\n";
    assertThat(fingerprints(Runs.of("a.md", copy + copy))).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void fingerprintsOutliveMovedLines() throws IOException {
    String copy = "<!-- housestyle-ignore client: x -->\n\nHe had child porn.\n";
    assertThat(fingerprints(Runs.of("a.md", "New.\n\n" + copy)))
        .isEqualTo(fingerprints(Runs.of("a.md", copy)));
  }

  @Test
  void problemsAndFilesThatCannotBeReadAreIssuesToo() throws IOException {
    JsonNode issues = report(Runs.hostile());
    assertThat(issues.findValuesAsText("check_name"))
        .containsExactly("housestyle/suppression", "sample/child-pornography", "housestyle/file");
    assertThat(issues.findValuesAsText("path"))
        .containsExactly(Runs.HOSTILE_NAME, Runs.HOSTILE_NAME, "x" + Runs.HOSTILE_NAME);
  }

  @Test
  void nothingReachesATerminalRaw() throws IOException {
    assertThat(Runs.write(BuiltInFormat.GITLAB, Runs.hostile())).matches("[\\x20-\\x7E]+\n");
  }

  @Test
  void aRunWithoutFindingsIsAnEmptyArray() throws IOException {
    assertThat(Runs.write(BuiltInFormat.GITLAB, Runs.of("a.md", "Fine."))).isEqualTo("[]\n");
  }
}
