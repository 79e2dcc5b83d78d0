// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.housestyle.run.Copy;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;

class RdjsonReportTest {

  private static JsonNode diagnostics(RunResult result) throws IOException {
    return new ObjectMapper().readTree(Runs.write(BuiltInFormat.RDJSON, result)).get("diagnostics");
  }

  @Test
  void aFindingIsADiagnostic() throws IOException {
    JsonNode diagnostic = diagnostics(Runs.of("a.md", "Child porn found.")).get(0);
    assertThat(diagnostic.get("message").asText())
        .isEqualTo("\"Child porn\": write \"Child abuse images\". The pictures record a crime.");
    assertThat(diagnostic.at("/location/path").asText()).isEqualTo("a.md");
    assertThat(diagnostic.get("severity").asText()).isEqualTo("ERROR");
    assertThat(diagnostic.get("code").toString())
        .isEqualTo(
            "{\"value\":\"sample/child-pornography\",\"url\":\"https://example.org/words\"}");
  }

  @Test
  void columnsCountBytes() throws IOException {
    JsonNode diagnostic = diagnostics(Runs.of("a.md", "Fine.\n\uD83D\uDE00é child porn")).get(0);
    assertThat(diagnostic.at("/location/range").toString())
        .isEqualTo("{\"start\":{\"line\":2,\"column\":8},\"end\":{\"line\":2,\"column\":18}}");
  }

  @Test
  void aByteOrderMarkIsThreeBytesOfTheFirstLine() throws IOException {
    JsonNode found = diagnostics(Runs.of("a.md", "\uFEFFChild porn.\nChild porn."));
    assertThat(found.at("/0/location/range/start/column").asInt()).isEqualTo(4);
    assertThat(found.at("/1/location/range/start/column").asInt()).isEqualTo(1);
  }

  @Test
  void aSuggestionFitsTheBytesOfItsLine() throws IOException {
    String copy = "\uD83D\uDE00 “Yes.” Police found child porn there.";
    JsonNode suggestion = diagnostics(Runs.of("a.md", copy)).at("/0/suggestions/0");
    byte[] line = copy.getBytes(StandardCharsets.UTF_8);
    int start = suggestion.at("/range/start/column").asInt() - 1;
    int end = suggestion.at("/range/end/column").asInt() - 1;
    assertThat(
            new String(line, 0, start, StandardCharsets.UTF_8)
                + suggestion.get("text").asText()
                + new String(line, end, line.length - end, StandardCharsets.UTF_8))
        .isEqualTo(Copy.fixed(copy));
  }

  @Test
  void adviceIsInfo() throws IOException {
    assertThat(diagnostics(Runs.of("a.md", "A paedophile.")).at("/0/severity").asText())
        .isEqualTo("INFO");
  }

  @Test
  void problemsAndFilesThatCannotBeReadAreDiagnosticsToo() throws IOException {
    JsonNode found = diagnostics(Runs.hostile());
    assertThat(found.findValuesAsText("severity")).containsExactly("WARNING", "ERROR", "ERROR");
    assertThat(found.at("/0/code/value").asText()).isEqualTo("housestyle/suppression");
    assertThat(found.at("/2/location").toString()).doesNotContain("range");
    assertThat(found.at("/2/code/value").asText()).isEqualTo("housestyle/file");
  }

  @Test
  void nothingReachesATerminalRaw() throws IOException {
    assertThat(Runs.write(BuiltInFormat.RDJSON, Runs.hostile())).matches("[\\x20-\\x7E]+\n");
  }
}
