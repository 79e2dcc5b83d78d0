// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs may rely on in the JSON report. */
class JsonContractTest {

  @TempDir private Path folder;

  /** Every value by its JSON pointer. */
  private static SortedMap<String, String> values(String json) throws IOException {
    SortedMap<String, String> values = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          values.put(parser.getParsingContext().pathAsPointer().toString(), parser.getText());
        }
      }
    }
    return values;
  }

  @Test
  void keysAndOffsets() throws IOException {
    Path a = Files.writeString(folder.resolve("a.md"), "Police found child pornography.\n");
    Files.write(folder.resolve("b.md"), new byte[] {(byte) 0xFF});
    Files.writeString(folder.resolve("c.md"), "Nothing in it.\n");
    Run run = Run.of("check", "--format", "json", folder.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).startsWith("{\"version\":1,").endsWith("}\n").containsOnlyOnce("\n");
    String finding = "/files/0/findings/0/";
    assertThat(values(run.out()))
        .containsEntry("/version", "1")
        .containsEntry("/files/0/path", a.toString().replace('\\', '/'))
        .containsEntry(finding + "rule", "child-protection/child-pornography")
        .containsEntry(finding + "level", "error")
        .containsEntry(finding + "usage", "statement")
        .containsEntry(finding + "start", "13")
        .containsEntry(finding + "end", "30")
        .containsEntry(finding + "line", "1")
        .containsEntry(finding + "column", "14")
        .containsEntry(finding + "endLine", "1")
        .containsEntry(finding + "endColumn", "31")
        .containsEntry(finding + "text", "child pornography")
        .containsEntry(finding + "sources/0/id", "ceop-2012")
        .containsEntry(finding + "sources/0/year", "2012")
        .containsEntry(finding + "suggestions/0/text", "child abuse images")
        .containsEntry(finding + "suggestions/0/start", "13")
        .containsEntry(finding + "suggestions/0/end", "30")
        .containsEntry(finding + "suggestions/0/safe", "true")
        .containsEntry("/summary/files", "2")
        .containsEntry("/summary/errors", "1")
        .containsEntry("/summary/warnings", "0")
        .containsEntry("/summary/advice", "0")
        .containsEntry("/summary/fixable", "1")
        .containsKeys(
            finding + "message",
            finding + "why",
            finding + "sources/0/title",
            "/errors/0/path",
            "/errors/0/message")
        .doesNotContainKeys("/files/1/path", "/errors/1/path");
    assertThat(run.err()).startsWith(values(run.out()).get("/errors/0/path") + ": not UTF-8");
    assertThat(run.err()).doesNotContain("checked");
  }

  @Test
  void anEmptyRunIsAnObjectToo() {
    Run run = Run.reading("", "check", "--format=json", "-");
    assertThat(run.out())
        .isEqualTo(
            "{\"version\":1,\"files\":[],\"errors\":[],\"summary\":{\"files\":1,\"errors\":0,"
                + "\"warnings\":0,\"advice\":0,\"fixable\":0}}\n");
  }
}
