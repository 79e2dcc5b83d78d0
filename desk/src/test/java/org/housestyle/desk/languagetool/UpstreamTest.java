// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.housestyle.desk.DeskSettings;
import org.housestyle.desk.client.RunningDesk;
import org.housestyle.desk.http.Answer;
import org.housestyle.desk.http.Call;
import org.housestyle.desk.http.HttpServer;
import org.housestyle.desk.http.RefusedException;
import org.housestyle.desk.http.RequestGuard;
import org.housestyle.desk.http.Routes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another server's matches are merged with ours. */
class UpstreamTest {

  private static final String TEXT = "\uD83D\uDE00 Thier child pornography was teh proof.";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile int status = 200;
  private HttpServer upstream;
  private RunningDesk desk;

  @BeforeEach
  void start() throws IOException {
    upstream = new HttpServer(InetAddress.getLoopbackAddress(), 0, 8, 8);
    upstream.start(
        port -> new RequestGuard(Set.of("127.0.0.1"), List.of(), ""),
        new Routes().add("POST", "/v2/check", this::answer),
        line -> {});
    desk =
        new RunningDesk(
            new DeskSettings()
                .upstream(URI.create("http://127.0.0.1:" + upstream.port() + "/v2/")));
  }

  @AfterEach
  void stop() {
    desk.close();
    upstream.close();
  }

  private Answer answer(Call call) throws RefusedException, IOException {
    asked.add(call.text(10_000));
    byte[] matches =
        ("{\"software\":{\"name\":\"LanguageTool\"},\"matches\":["
                + match(3)
                + ","
                + match(31)
                + "]}")
            .getBytes(StandardCharsets.UTF_8);
    return new Answer(status, Map.of("Content-Type", "application/json"), matches);
  }

  private static String match(int offset) {
    return "{\"offset\":%d,\"length\":5,\"rule\":{\"id\":\"TYPO\",\"extra\":[1,2]}}"
        .formatted(offset);
  }

  private JsonNode check(String... more) throws IOException {
    String form = LanguageToolTest.form("language", "en-GB", "text", TEXT) + String.join("", more);
    return new ObjectMapper()
        .readTree(
            desk.send(
                    HttpRequest.newBuilder(desk.address().resolve("/v2/check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .body());
  }

  @Test
  void matchesAreInTheOrderOfTheText() throws IOException {
    JsonNode answer = check();
    assertThat(answer.get("matches").findValuesAsText("offset")).startsWith("3");
    assertThat(answer.get("matches").findValuesAsText("id"))
        .containsSubsequence("TYPO", "child-protection/child-pornography", "TYPO");
    assertThat(answer.at("/warnings/incompleteResults").asBoolean()).isFalse();
    assertThat(asked.get(0)).startsWith("language=en-GB&text=");
  }

  @Test
  void itsOffsetsCountWhatIsAskedFor() throws IOException {
    assertThat(check("&offsetUnit=codepoint").at("/matches/0/offset").asInt()).isEqualTo(2);
  }

  @Test
  void withoutItsAnswerOursIsIncomplete() throws IOException {
    status = 500;
    JsonNode answer = check();
    assertThat(answer.get("matches")).hasSize(1);
    assertThat(answer.at("/warnings/incompleteResults").asBoolean()).isTrue();
    assertThat(desk.log).anyMatch(line -> line.startsWith("no answer from http://127.0.0.1:"));
  }
}
