// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CheckEndpointTest {

  private static RunningDesk desk;

  @BeforeAll
  static void start() {
    desk = new RunningDesk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static JsonNode check(String json) {
    return json(desk.post("/api/check", json));
  }

  @Test
  void aFindingIsAsInTheReport() {
    JsonNode answer = check("{\"v\":7,\"text\":\"He had child pornography.\"}");
    assertThat(answer.get("v").asInt()).isEqualTo(7);
    JsonNode finding = answer.get("findings").get(0);
    assertThat(finding.get("rule").asText()).isEqualTo("child-protection/child-pornography");
    assertThat(finding.get("start").asInt()).isEqualTo(7);
    assertThat(finding.get("end").asInt()).isEqualTo(24);
    assertThat(finding.get("suggestions").get(0).get("text").asText())
        .isEqualTo("child abuse images");
    assertThat(answer.get("rulesVersion").asText()).hasSize(64);
  }

  @Test
  void offsetsCountUtf16() {
    JsonNode answer = check("{\"text\":\"\uD83D\uDE00 He had child pornography.\"}");
    assertThat(answer.get("findings").get(0).get("start").asInt()).isEqualTo(10);
  }

  @Test
  void whatIsHeldBackIsThere() {
    JsonNode answer =
        check(
            "{\"format\":\"markdown\",\"text\":\"<!-- housestyle-ignore child-pornography:"
                + " the name of the act -->\\nHe had child pornography.\"}");
    assertThat(answer.get("findings")).isEmpty();
    assertThat(answer.get("held").get(0).get("status").asText()).isEqualTo("suppressed");
  }

  @Test
  void headlinesAreNamed() {
    JsonNode heading =
        check("{\"format\":\"markdown\",\"text\":\"# Rain\\n\\nIt rained.\"}")
            .get("headings")
            .get(0);
    assertThat(heading.get("kind").asText()).isEqualTo("headline");
    assertThat(heading.get("start").asInt()).isEqualTo(2);
    assertThat(heading.get("end").asInt()).isEqualTo(6);
  }

  @Test
  void guidanceAndRegionCanBeChosen() {
    JsonNode chosen =
        check("{\"text\":\"He had child pornography.\",\"guidance\":\"iwf\",\"region\":\"en-US\"}");
    assertThat(chosen.get("rulesVersion"))
        .isNotEqualTo(check("{\"text\":\"It rained.\"}").get("rulesVersion"));
    assertThat(chosen.get("findings").get(0).get("suggestions").get(0).get("guidance").asText())
        .isEqualTo("iwf");
  }

  @Test
  void packsCanBeChosen() {
    String copy = "\"text\":\"He had child pornography and was an addict.\"";
    assertThat(check("{" + copy + ",\"packs\":[\"addiction\"]}").findValuesAsText("rule"))
        .isNotEmpty()
        .allMatch(rule -> rule.startsWith("addiction/"));
    assertThat(check("{" + copy + ",\"packs\":[]}").get("findings")).isEmpty();
  }

  @Test
  void aPackIsNamedAndNeverAPath() {
    HttpResponse<String> answer =
        desk.post("/api/check", "{\"text\":\"x\",\"packs\":[\"../../etc/passwd\"]}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("Error: no rule pack \"../../etc/passwd\" is known here");
  }

  @Test
  void mistakesAreNamed() {
    assertThat(desk.post("/api/check", "{\"text\":").body())
        .isEqualTo("Error: the body is not JSON (line 1, column 9)");
    assertThat(desk.post("/api/check", "[]").body())
        .isEqualTo("Error: the body is not a JSON object");
    assertThat(desk.post("/api/check", "{}").body()).isEqualTo("Error: \"text\" is missing");
    assertThat(desk.post("/api/check", "{\"text\":7}").body())
        .isEqualTo("Error: \"text\" must be a string");
    assertThat(desk.post("/api/check", "{\"text\":\"x\",\"guidance\":\"nobody\"}").body())
        .startsWith("Error: no guidance \"nobody\"; known: ");
    assertThat(desk.post("/api/check", "{\"text\":\"x\",\"format\":\"docx\"}").body())
        .isEqualTo("Error: such files are sent to /api/open, not as a text");
  }

  @Test
  void aLoneSurrogateIsReplaced() {
    assertThat(check("{\"text\":\"He had child pornography \\ud800.\"}").get("findings"))
        .hasSize(1);
  }
}
