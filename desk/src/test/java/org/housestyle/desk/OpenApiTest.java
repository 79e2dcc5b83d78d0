// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of the API is that of the server. */
class OpenApiTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COPY =
      "'text': 'He had child pornography.', 'format': 'markdown', 'name': 'a.md', 'v': 3";

  private static RunningDesk desk;
  private static JsonNode description;

  @BeforeAll
  static void start() throws IOException {
    desk = new RunningDesk(new DeskSettings().receiptKey(new byte[32]));
    description = JSON.readTree(desk.get("/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  @Test
  void itHasThePathsOfTheServer() throws IOException {
    List<String> described = new ArrayList<>();
    description
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    try (Desk server = Desk.start(new DeskSettings().port(0).page(false))) {
      assertThat(server.routes())
          .filteredOn(route -> !route.contains("/v2/"))
          .map(route -> route.replace("GET ", "get ").replace("POST ", "post "))
          .map(route -> route.replace("/rules/", "/rules/{pack}/{id}"))
          .containsExactlyInAnyOrderElementsOf(described);
    }
  }

  /** Whether a JSON text is as a schema of the description says. */
  private static void expect(String schema, String json) throws IOException {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$ref", "#/components/schemas/" + schema);
    whole.set("components", description.get("components"));
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(whole)
                .validate(JSON.readTree(json)))
        .as(json)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "/api/check   | Check   | {COPY}",
        "/api/check   | Check   | {COPY, 'guidance': 'iwf', 'region': 'en-US', 'packs': ['age']}",
        "/api/receipt | Receipt | {COPY, 'by': 'A. Editor'}",
        "/api/ignore  | Ignore  | {COPY, 'rule': 'child-protection/child-pornography',"
            + " 'start': 7, 'end': 24, 'reason': 'a name'}",
      })
  void aCallAndItsAnswerAreAsDescribed(String path, String name, String body) throws IOException {
    String request = body.replace("COPY", COPY).replace('\'', '"');
    expect(name + "Request", request);
    HttpResponse<String> answer = desk.post(path, request);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    expect(name + "Answer", answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/choices, Choices",
    "/api/health, Health",
    "/api/rules/child-protection/child-pornography, Rule"
  })
  void anAnswerIsAsDescribed(String path, String name) throws IOException {
    expect(name + "Answer", desk.get(path).body());
  }

  @Test
  void openingAndSavingAreAsDescribed() throws IOException {
    HttpResponse<String> opened = desk.open("a.md", "It rained.".getBytes(StandardCharsets.UTF_8));
    expect("OpenAnswer", opened.body());
    String request =
        "{\"doc\":%s,\"comments\":true,\"edits\":[{\"start\":0,\"end\":2,\"text\":\"All\",\"was\":\"It\"}]}"
            .formatted(JSON.readTree(opened.body()).get("doc"));
    expect("SaveRequest", request);
    assertThat(desk.post("/api/save", request).body()).isEqualTo("All rained.");
  }
}
