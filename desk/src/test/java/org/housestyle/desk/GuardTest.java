// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may ask. */
class GuardTest {

  private static final String COPY = "{\"text\":\"He had child pornography.\"}";

  private static RunningDesk desk;

  @BeforeAll
  static void start() {
    desk = new RunningDesk(new DeskSettings().page(false).allowHost("style.example.org"));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String status(String host, String... headers) throws IOException {
    String more = headers.length == 0 ? "X-Nothing: 1" : String.join("\r\n", headers);
    return desk.raw("GET /api/health HTTP/1.1", "Host: " + host, "Connection: close", more)
        .substring(9, 12);
  }

  private static String local() {
    return "127.0.0.1:" + desk.address().getPort();
  }

  @Test
  void thisMachineMayAskUnderItsNames() throws IOException {
    assertThat(status(local())).isEqualTo("200");
    assertThat(status("localhost:" + desk.address().getPort())).isEqualTo("200");
    assertThat(status("[::1]:" + desk.address().getPort())).isEqualTo("200");
  }

  @Test
  void aNameThatWasAllowedMayBeUsed() throws IOException {
    assertThat(status("style.example.org")).isEqualTo("200");
    assertThat(status("Style.Example.org:8080")).isEqualTo("200");
  }

  @Test
  void aNameThatSomebodyPointsHereIsRefused() throws IOException {
    assertThat(status("evil.example")).isEqualTo("403");
    assertThat(status("127.0.0.1.evil.example")).isEqualTo("403");
    assertThat(status("localhost:1")).isEqualTo("403");
  }

  @Test
  void pagesOfOthersAreRefused() throws IOException {
    assertThat(status(local(), "Origin: http://evil.example")).isEqualTo("403");
    assertThat(status(local(), "Origin: null")).isEqualTo("403");
    assertThat(status(local(), "Sec-Fetch-Site: cross-site")).isEqualTo("403");
    assertThat(status(local(), "Sec-Fetch-Site: same-site")).isEqualTo("403");
  }

  @Test
  void itsOwnPageMayAsk() throws IOException {
    assertThat(status(local(), "Origin: http://" + local(), "Sec-Fetch-Site: same-origin"))
        .isEqualTo("200");
  }

  @Test
  void theApiWantsItsToken() {
    HttpResponse<String> answer =
        desk.send(desk.postRequest("/api/check", COPY).setHeader("X-Housestyle", "guess"));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body())
        .isEqualTo(
            "Error: the header X-Housestyle must have the token of this server; reload the page");
  }

  @Test
  void theApiTakesNoForms() {
    HttpResponse<String> answer =
        desk.send(desk.postRequest("/api/check", COPY).setHeader("Content-Type", "text/plain"));
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void everyAnswerTellsTheBrowserToBeCareful() {
    for (String path : new String[] {"/api/health", "/nothing"}) {
      HttpResponse<String> answer = desk.get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .startsWith("default-src 'self'; frame-ancestors 'none'");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
  }

  @Test
  void whatIsRefusedIsLoggedWithoutCopy() {
    desk.get("/nothing?text=He+had+child+pornography");
    assertThat(desk.log).contains("404 GET /nothing: nothing is at this path");
    assertThat(desk.log).noneMatch(line -> line.contains("child"));
  }

  @Test
  void anotherMethodIsRefused() {
    HttpResponse<String> answer = desk.get("/api/check");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).isEqualTo("Error: this path answers POST");
  }

  @Test
  void longHeadersAreRefused() throws IOException {
    assertThat(status(local(), "X-Long: " + "a".repeat(9000))).isEqualTo("431");
  }

  @Test
  void aBodyThatIsTooLongIsRefused() {
    String text = "a".repeat(1024 * 1024 + 1);
    HttpResponse<String> answer = desk.post("/api/check", "{\"text\":\"" + text + "\"}");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body())
        .isEqualTo("Error: the text has 1048577 characters; at most 1048576 are checked");
    assertThat(desk.post("/api/check", "{\"text\":\"" + text.repeat(5) + "\"}").statusCode())
        .isEqualTo(413);
  }
}
