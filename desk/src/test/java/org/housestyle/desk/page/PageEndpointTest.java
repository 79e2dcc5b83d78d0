// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.housestyle.desk.client.RunningDesk;
import org.housestyle.text.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageEndpointTest {

  private static final Pattern MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>");

  private static RunningDesk desk;
  private static HttpResponse<String> page;

  @BeforeAll
  static void start() {
    desk = new RunningDesk();
    page = desk.get("/");
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static String importMap() {
    Matcher map = MAP.matcher(page.body());
    assertThat(map.find()).isTrue();
    return map.group(1);
  }

  private static String policy() {
    return page.headers().firstValue("Content-Security-Policy").orElseThrow();
  }

  @Test
  void itHasTheToken() {
    assertThat(page.body()).contains("content=\"" + desk.token() + "\"").doesNotContain("{token}");
  }

  @Test
  void onlyTheImportMapMayStandInIt() {
    String hash = Base64.getEncoder().encodeToString(Sha256.of(importMap()));
    assertThat(policy()).contains("script-src 'self' 'sha256-" + hash + "';");
    assertThat(page.body().split("<script", -1)).hasSize(3);
  }

  @Test
  void eachLoadHasItsOwnWordForStyles() {
    String other = desk.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy()).contains("style-src 'self' 'nonce-").isNotEqualTo(other);
  }

  @Test
  void allModulesAreThereAndKept() throws IOException {
    JsonNode modules = new ObjectMapper().readTree(importMap()).get("imports");
    assertThat(modules.size()).isGreaterThan(8);
    for (JsonNode module : modules) {
      HttpResponse<String> answer = desk.get(module.asText().substring(1));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/javascript");
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).endsWith("immutable");
    }
  }

  @Test
  void nothingElseIsServed() {
    for (String path :
        new String[] {
          "/lib/LICENSES.txt",
          "/index.html",
          "/PageFiles.class",
          "/..%2fDesk.class",
          "/lib/",
          "/x.js"
        }) {
      assertThat(desk.get(path).statusCode()).as(path).isIn(400, 404);
    }
  }

  @Test
  void withoutAFileThePageIsEmpty() {
    assertThat(desk.get("/api/file").statusCode()).isEqualTo(204);
  }
}
