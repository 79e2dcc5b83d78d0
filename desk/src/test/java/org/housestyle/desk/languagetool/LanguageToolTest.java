// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.housestyle.desk.DeskSettings;
import org.housestyle.desk.client.RunningDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageToolTest {

  private static final String COPY = "Police found child pornography on his laptop.";

  private static RunningDesk desk;

  @BeforeAll
  static void start() {
    desk = new RunningDesk(new DeskSettings().allowOrigin("https://cms.example.org"));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  /** A form of names and values in turn. */
  static String form(String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(i == 0 ? "" : "&").append(fields[i]).append('=');
      form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  private static HttpRequest.Builder request(String form) {
    return HttpRequest.newBuilder(desk.address().resolve("/v2/check"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private static HttpResponse<String> post(String... fields) {
    return desk.send(request(form(fields)));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.body(), e);
    }
  }

  private static JsonNode matches(String... fields) {
    return json(post(fields)).get("matches");
  }

  private static JsonNode match(String text) {
    return matches("language", "en-GB", "text", text).get(0);
  }

  @Test
  void aFindingIsAMatch() {
    JsonNode answer = json(post("language", "en-GB", "text", COPY));
    assertThat(answer.at("/software/name").asText()).isEqualTo("Housestyle");
    assertThat(answer.at("/language/code").asText()).isEqualTo("en-GB");
    JsonNode match = answer.get("matches").get(0);
    assertThat(match.get("message").asText())
        .startsWith("\"child pornography\": write \"child abuse images\". ");
    assertThat(match.get("offset").asInt()).isEqualTo(13);
    assertThat(match.get("length").asInt()).isEqualTo(17);
    assertThat(match.at("/replacements/0/value").asText()).isEqualTo("child abuse images");
    assertThat(match.get("sentence").asText()).isEqualTo(COPY);
    assertThat(match.at("/context/text").asText()).isEqualTo(COPY);
    assertThat(match.at("/context/offset").asInt()).isEqualTo(13);
    assertThat(match.at("/rule/id").asText()).isEqualTo("child-protection/child-pornography");
    assertThat(match.at("/rule/subId").asText()).isEqualTo("statement");
    assertThat(match.at("/rule/issueType").asText()).isEqualTo("terminology");
    assertThat(match.at("/rule/category/id").asText()).isEqualTo("child-protection");
    assertThat(match.at("/rule/urls/0/value").asText()).startsWith("http");
  }

  @Test
  void itCanBeAskedByGet() {
    assertThat(json(desk.get("/v2/check?" + form("language", "en", "text", COPY))).get("matches"))
        .hasSize(1);
  }

  @Test
  void aQuotationHasNoReplacement() {
    JsonNode match = match("\"He had child pornography,\" said the detective who led the search.");
    assertThat(match.at("/rule/subId").asText()).isEqualTo("quotation");
    assertThat(match.get("replacements")).isEmpty();
  }

  @Test
  void aMatchIsAsWideAsItsReplacements() {
    String text = "He was a child pornography suspect, and she was an addict.";
    for (JsonNode match : matches("language", "en-GB", "text", text)) {
      int start = match.get("offset").asInt();
      int end = start + match.get("length").asInt();
      for (JsonNode replacement : match.get("replacements")) {
        String fixed =
            text.substring(0, start) + replacement.get("value").asText() + text.substring(end);
        assertThat(fixed).doesNotContain("  ").startsWith("He was ").endsWith(".");
      }
    }
  }

  @Test
  void offsetsCountUtf16OrCodePoints() {
    String text = "\uD83D\uDE00\uD83D\uDE00 He had child pornography.";
    assertThat(match(text).get("offset").asInt()).isEqualTo(12);
    JsonNode match = matches("language", "en", "text", text, "offsetUnit", "codepoint").get(0);
    assertThat(match.get("offset").asInt()).isEqualTo(10);
    assertThat(match.at("/context/offset").asInt()).isEqualTo(10);
  }

  @Test
  void theSentenceIsThatOfTheMatch() {
    assertThat(
            match("It rained. He had child pornography. She left.\nNext.").get("sentence").asText())
        .isEqualTo("He had child pornography.");
  }

  @Test
  void theContextOfALongTextIsCut() {
    JsonNode context = match("word ".repeat(30) + COPY + " word".repeat(30)).get("context");
    String text = context.get("text").asText();
    assertThat(text).startsWith("...").endsWith("...").hasSize(3 + 40 + 17 + 40 + 3);
    assertThat(text.substring(context.get("offset").asInt())).startsWith("child pornography");
  }

  @Test
  void markupIsPassedOver() {
    String data =
        "{\"annotation\":[{\"markup\":\"<p>\"},{\"text\":\"He had \"},{\"markup\":\"<b>\"},"
            + "{\"text\":\"child\"},{\"markup\":\"</b>\"},{\"text\":\" pornography.\"},"
            + "{\"markup\":\"</p>\",\"interpretAs\":\"\\n\\n\"}]}";
    JsonNode match = matches("language", "en-GB", "data", data).get(0);
    assertThat(match.get("offset").asInt()).isEqualTo(13);
    assertThat(match.get("length").asInt()).isEqualTo("child</b> pornography".length());
    assertThat(match.get("replacements")).isEmpty();
  }

  @Test
  void markupThatStandsForTextIsRead() {
    String data =
        "{\"annotation\":[{\"text\":\"He had child\"},{\"markup\":\"&nbsp;\",\"interpretAs\":\" \"},"
            + "{\"text\":\"pornography.\"}]}";
    assertThat(matches("language", "en-GB", "data", data)).hasSize(1);
  }

  @Test
  void rulesCanBeChosen() {
    String rule = "child-protection/child-pornography";
    assertThat(matches("language", "en", "text", COPY, "disabledRules", rule)).isEmpty();
    assertThat(matches("language", "en", "text", COPY, "disabledCategories", "child-protection"))
        .isEmpty();
    assertThat(matches("language", "en", "text", COPY, "enabledRules", "OTHER")).hasSize(1);
    assertThat(
            matches("language", "en", "text", COPY, "enabledOnly", "true", "enabledRules", "OTHER"))
        .isEmpty();
    assertThat(
            matches(
                "language",
                "en",
                "text",
                COPY,
                "enabledOnly",
                "true",
                "enabledCategories",
                "child-protection"))
        .hasSize(1);
  }

  @Test
  void anyLanguageMeansEnglish() {
    JsonNode answer =
        json(post("language", "auto", "preferredVariants", "de-DE,en-US", "text", COPY));
    assertThat(answer.at("/language/code").asText()).isEqualTo("en-US");
    assertThat(answer.get("matches")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                    | Missing 'language' parameter, e.g. 'language=en-US' for American English",
        "language=en                           | Missing 'text' or 'data' parameter",
        "language=en&text=x&data=y             | Set only 'text' or 'data' parameter, not both",
        "language=en&data=y                    | Could not parse JSON from 'data' parameter",
        "language=de&text=x                    | 'de' is not a language code known to Housestyle. Supported language codes are: en, en-US, en-GB, en-AU, en-CA",
        "language=en&text=x&enabledOnly=true   | You must specify enabled rules or categories when using enabledOnly=true",
        "language=en&text=x&enabledOnly=true&disabledRules=a | You cannot specify disabled rules or categories using enabledOnly=true",
        "language=en&text=x&level=loud         | Unknown value 'loud' for parameter 'level'. Valid values: default, picky",
        "language=en&text=%zz                  | A parameter is not percent-encoded",
      },
      quoteCharacter = '`')
  void mistakesAreWordedAsLanguageToolDoes(String form, String message) {
    HttpResponse<String> answer = desk.send(request(form.replace("''", "")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("Error: " + message);
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    HttpResponse<String> answer = post("language", "en", "text", "a".repeat(1024 * 1024 + 1));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body())
        .isEqualTo(
            "Error: Your text exceeds the limit of 1048576 characters (it's 1048577 characters)."
                + " Please submit a shorter text.");
  }

  @Test
  void theServerTellsOfItself() {
    assertThat(desk.get("/v2/healthcheck").body()).isEqualTo("OK");
    assertThat(desk.get("/v2/maxtextlength").body()).isEqualTo("1048576");
    assertThat(json(desk.get("/v2/info")).at("/software/apiVersion").asInt()).isOne();
    assertThat(json(desk.get("/v2/languages")).findValuesAsText("longCode"))
        .containsExactly("en", "en-US", "en-GB", "en-AU", "en-CA");
  }

  @Test
  void pagesOfAnAllowedOriginMayAsk() {
    HttpResponse<String> answer =
        desk.send(
            HttpRequest.newBuilder(desk.address().resolve("/v2/languages"))
                .header("Origin", "https://cms.example.org"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
        .contains("https://cms.example.org");
  }

  @Test
  void pagesOfAnAllowedOriginMayNotAskTheApi() {
    HttpResponse<String> answer =
        desk.send(
            HttpRequest.newBuilder(desk.address().resolve("/api/health"))
                .header("Origin", "https://cms.example.org"));
    assertThat(answer.statusCode()).isEqualTo(403);
  }
}
