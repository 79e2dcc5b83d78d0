// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.housestyle.run.RunResult;
import org.junit.jupiter.api.Test;

class FindingJsonTest {

  private static final RunResult RESULT = Runs.of("a.md", "He met a paedophile.");

  @Test
  void aFindingHasTheKeysOfTheReport() throws IOException {
    StringWriter report = new StringWriter();
    new JsonReport().write(RESULT, report);
    ObjectMapper mapper = new ObjectMapper();
    JsonNode inReport = mapper.readTree(report.toString()).at("/files/0/findings");
    assertThat(mapper.readTree(FindingJson.of(RESULT.findings().toList()))).isEqualTo(inReport);
  }

  @Test
  void itIsSmall() {
    assertThat(FindingJson.of(RESULT.findings().toList()).length()).isBetween(200, 2000);
  }

  @Test
  void noFindingsAreAnEmptyArray() {
    assertThat(FindingJson.of(List.of())).isEqualTo("[]");
  }
}
