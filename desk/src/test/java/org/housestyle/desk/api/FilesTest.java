// SPDX-License-Identifier: Apache-2.0
package org.housestyle.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.housestyle.desk.client.RunningDesk;
import org.housestyle.desk.client.WordFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that are opened, edited and saved. */
class FilesTest {

  private static final String BODY = "word/document.xml";

  private static RunningDesk desk;

  private final ObjectNode request = new ObjectMapper().createObjectNode();
  private final ArrayNode edits = request.putArray("edits");

  @BeforeAll
  static void start() {
    desk = new RunningDesk();
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private JsonNode open(String name, byte[] file) {
    JsonNode opened = CheckEndpointTest.json(desk.open(name, file));
    request.set("doc", opened.get("doc"));
    return opened;
  }

  private void edit(String part, int start, String was, String text) {
    edits
        .addObject()
        .put("part", part)
        .put("start", start)
        .put("end", start + was.length())
        .put("was", was)
        .put("text", text);
  }

  private HttpResponse<byte[]> save() {
    return desk.bytes(desk.postRequest("/api/save", request.toString()));
  }

  private byte[] saved() {
    HttpResponse<byte[]> answer = save();
    assertThat(answer.statusCode()).as(new String(answer.body(), UTF_8)).isEqualTo(200);
    return answer.body();
  }

  @Test
  void linesAreShownWithLineFeedsAndSavedAsTheyWere() {
    JsonNode opened = open("a.md", "One\r\ntwo\r\nthree\r\n".getBytes(UTF_8));
    assertThat(opened.get("parts").get(0).get("text").asText()).isEqualTo("One\ntwo\nthree\n");
    edit("", 8, "three", "3\n4");
    edit("", 0, "One", "1");
    assertThat(new String(saved(), UTF_8)).isEqualTo("1\r\ntwo\r\n3\r\n4\r\n");
  }

  @Test
  void anEditOverALineEndTakesAllOfIt() {
    open("a.txt", "One\r\ntwo".getBytes(UTF_8));
    edit("", 3, "\n", " ");
    assertThat(new String(saved(), UTF_8)).isEqualTo("One two");
  }

  @Test
  void theByteOrderMarkAndTheCharsetStay() {
    byte[] file = "\uFEFFHe said caf\u00e9.".getBytes(StandardCharsets.UTF_16LE);
    open("a.txt", file);
    edit("", 0, "He", "She");
    assertThat(saved()).isEqualTo("\uFEFFShe said caf\u00e9.".getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void aWordFileIsCheckedWithItsEdits() {
    JsonNode opened = open("a.docx", WordFile.of("He had child pornography."));
    assertThat(opened.get("office").asBoolean()).isTrue();
    JsonNode finding =
        CheckEndpointTest.json(desk.post("/api/check", request.toString())).get("findings").get(0);
    assertThat(finding.get("place").asText()).isEqualTo("paragraph 1");
    edit(BODY, 0, "He", "The man");
    JsonNode moved =
        CheckEndpointTest.json(desk.post("/api/check", request.toString())).get("findings").get(0);
    assertThat(moved.get("start").asInt()).isEqualTo(finding.get("start").asInt() + 5);
  }

  @Test
  void aWordFileIsSavedWithTrackedChangesAndComments() throws IOException {
    open("a b.docx", WordFile.of("He had child pornography.", "He had child porn, too."));
    edit(BODY, 7, "child pornography", "child abuse images");
    request.put("comments", true);
    HttpResponse<byte[]> answer = save();
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''a%20b.docx");
    assertThat(WordFile.entry(answer.body(), BODY))
        .contains("<w:del ", "<w:ins ", "child abuse images");
    assertThat(WordFile.entry(answer.body(), "word/comments.xml")).contains("child porn");
  }

  @Test
  void wordsTypedIntoAWordFileAreTrackedToo() throws IOException {
    open("a.docx", WordFile.of("He was there."));
    edit(BODY, 6, "", " never");
    assertThat(WordFile.entry(saved(), BODY)).contains("<w:ins ", " never");
  }

  @Test
  void aRemarkBecomesAComment() throws IOException {
    open("a.docx", WordFile.of("He had child pornography."));
    request
        .putArray("remarks")
        .addObject()
        .put("part", BODY)
        .put("start", 7)
        .put("end", 24)
        .put("text", "Left: the name of the charge");
    assertThat(WordFile.entry(saved(), "word/comments.xml")).contains("the name of the charge");
  }

  @Test
  void anEditOfOtherWordsIsRefused() {
    open("a.txt", "One two".getBytes(UTF_8));
    edit("", 0, "Two", "1");
    HttpResponse<byte[]> answer = save();
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(new String(answer.body(), UTF_8))
        .isEqualTo("Error: an edit was made for another text; open the file again");
  }

  @Test
  void anEditThatTheFileCannotHoldIsRefused() {
    open("a.docx", WordFile.of("One", "two"));
    edit(BODY, 3, "\n", " ");
    HttpResponse<byte[]> answer = save();
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(new String(answer.body(), UTF_8)).startsWith("Error: the file cannot be saved: ");
  }

  @Test
  void aFileThatIsGoneIsRefused() {
    request.put("doc", "unknown");
    assertThat(save().statusCode()).isEqualTo(404);
  }

  @Test
  void aFileOfAnUnknownFormatIsRefused() {
    HttpResponse<String> answer = desk.open("a.pdf", "%PDF".getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("Error: the file cannot be opened: ");
  }

  @Test
  void aBombIsRefused() {
    HttpResponse<String> answer = desk.open("a.docx", "PK\3\4 broken".getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
