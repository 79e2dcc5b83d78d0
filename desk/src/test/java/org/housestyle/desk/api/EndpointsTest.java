// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.housestyle.desk.DeskSettings;
import org.housestyle.desk.client.RunningDesk;
import org.housestyle.text.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Comments that silence a rule, receipts, rules. */
class EndpointsTest {

  private static final String RULE = "child-protection/child-pornography";
  private static final byte[] KEY =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);

  private static RunningDesk desk;

  @BeforeAll
  static void start() {
    desk = new RunningDesk(new DeskSettings().receiptKey(KEY));
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static JsonNode post(String path, String json) {
    return CheckEndpointTest.json(desk.post(path, json.replace('\'', '"')));
  }

  private static String ignore(String format, String reason) {
    return "{'format':'%s','text':'He had child pornography.','rule':'%s','start':7,'end':24,'reason':'%s'}"
        .formatted(format, RULE, reason)
        .replace('\'', '"');
  }

  @Test
  void aRuleIsSilencedByAComment() {
    JsonNode edit = post("/api/ignore", ignore("markdown", "the name of the act")).get("edit");
    assertThat(edit.get("start").asInt()).isZero();
    assertThat(edit.get("text").asText())
        .isEqualTo("<!-- housestyle-ignore child-pornography: the name of the act -->\n");
  }

  @Test
  void plainTextHasNoComments() {
    assertThat(post("/api/ignore", ignore("text", "a name"))).isEmpty();
  }

  @Test
  void aReasonThatEndsTheCommentIsRefused() {
    assertThat(desk.post("/api/ignore", ignore("markdown", "a --> b")).statusCode()).isEqualTo(400);
    assertThat(desk.post("/api/ignore", ignore("markdown", " ")).body())
        .isEqualTo("Error: \"reason\" is empty");
  }

  @Test
  void aReceiptSaysWhatIsLeftAndWhoLetItPass() {
    JsonNode receipt =
        post(
                "/api/receipt",
                "{'text':'He had child pornography.','by':'A. Editor','passed':[{'rule':'"
                    + RULE
                    + "','start':7,'reason':'asked the court'}]}")
            .get("receipt");
    assertThat(receipt.get("clean").asBoolean()).isFalse();
    assertThat(receipt.get("by").asText()).isEqualTo("A. Editor");
    assertThat(receipt.get("left").get(0).get("reason").asText()).isEqualTo("asked the court");
    assertThat(receipt.get("sha256").asText())
        .isEqualTo(HexFormat.of().formatHex(Sha256.of("He had child pornography.")));
  }

  @Test
  void aReceiptCanBeVerifiedWithTheKey() throws Exception {
    JsonNode answer = post("/api/receipt", "{'text':'It rained.'}");
    String[] jws = answer.get("jws").asText().split("\\.");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    byte[] expected = mac.doFinal((jws[0] + "." + jws[1]).getBytes(StandardCharsets.US_ASCII));
    assertThat(Base64.getUrlDecoder().decode(jws[2])).isEqualTo(expected);
    assertThat(new ObjectMapper().readTree(Base64.getUrlDecoder().decode(jws[1])))
        .isEqualTo(answer.get("receipt"));
    assertThat(answer.get("receipt").get("clean").asBoolean()).isTrue();
  }

  @Test
  void aRuleTellsWhyAndWhoSaysSo() {
    JsonNode rule = CheckEndpointTest.json(desk.get("/api/rules/" + RULE));
    assertThat(rule.get("rule").asText()).isEqualTo(RULE);
    assertThat(rule.get("why").asText()).isNotEmpty();
    assertThat(rule.get("sources").get(0).get("citation").asText()).contains("(2012)");
    assertThat(rule.get("wordings").get("ceop")).isNotEmpty();
  }

  @Test
  void aRuleThatIsNotThereIsNotFound() {
    assertThat(desk.get("/api/rules/child-protection/nothing").statusCode()).isEqualTo(404);
    assertThat(desk.get("/api/rules/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void thereAreChoices() {
    JsonNode choices = CheckEndpointTest.json(desk.get("/api/choices"));
    assertThat(choices.get("guidance").toString()).contains("\"ceop\"", "\"iwf\"");
    assertThat(choices.get("packs")).hasSizeGreaterThan(5);
    assertThat(choices.get("formats").findValuesAsText("name")).contains("markdown", "docx", "odt");
  }
}
