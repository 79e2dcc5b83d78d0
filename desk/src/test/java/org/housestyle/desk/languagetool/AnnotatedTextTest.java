// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Annotated text as editors send it that use the npm packages {@code annotatedtext-remark} 0.8.0
 * and {@code annotatedtext-rehype} 1.0.12: the fixtures are what {@code build} made of a page.
 */
class AnnotatedTextTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static RunningDesk desk;

  @BeforeAll
  static void start() {
    desk = new RunningDesk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String fixture(String name) throws IOException {
    try (InputStream in = AnnotatedTextTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The page that an annotated text was made of. */
  private static String page(String data) throws IOException {
    StringBuilder page = new StringBuilder();
    for (JsonNode each : JSON.readTree(data).get("annotation")) {
      page.append(each.path("text").asText()).append(each.path("markup").asText());
    }
    return page.toString();
  }

  /** The words of each match, and its first replacement or a dash. */
  private static List<String> found(String data) throws IOException {
    String form = LanguageToolTest.form("language", "en-GB", "data", data);
    String answer =
        desk.send(
                HttpRequest.newBuilder(desk.address().resolve("/v2/check"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)))
            .body();
    String page = page(data);
    List<String> found = new ArrayList<>();
    for (JsonNode match : JSON.readTree(answer).get("matches")) {
      int start = match.get("offset").asInt();
      found.add(
          page.substring(start, start + match.get("length").asInt())
              + " > "
              + match.at("/replacements/0/value").asText("-"));
    }
    return found;
  }

  @Test
  void ofMarkdown() throws IOException {
    assertThat(found(fixture("markdown.json")))
        .containsExactly(
            "child pornography > child abuse images",
            "child porn > child abuse images",
            "child\n  pornography > child abuse images",
            "child pornography > -");
  }

  /** The package takes what is inside pre and script for text. */
  @Test
  void ofHtml() throws IOException {
    assertThat(found(fixture("html.json")))
        .startsWith(
            "child pornography > child abuse images",
            "child</b> pornography > -",
            "child porn > child abuse images");
  }
}
