// SPDX-License-Identifier: Apache-2.0
package org.housestyle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command and office files. */
class OfficeFileTest {

  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void write() throws IOException {
    story = folder.resolve("story.odt");
    try (OutputStream out = Files.newOutputStream(story);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      put(
          zip,
          "content.xml",
          "<office:document-content"
              + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
              + "<office:body><office:text><text:p>He had child pornography.</text:p>"
              + "<text:p>“The child porn,” she said.</text:p>"
              + "</office:text></office:body></office:document-content>");
    }
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private String content() throws IOException {
    try (ZipFile zip = new ZipFile(story.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFindingIsToldByItsParagraph() {
    Run check = Run.of("check", story.toString());
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out())
        .contains("story.odt: content.xml, paragraph 1: error: \"child pornography\"");
  }

  @Test
  void aFixIsATrackedChange() throws IOException {
    Run fix = Run.of("fix", story.toString());
    assertThat(fix.out()).endsWith("story.odt: 1 edit\n");
    assertThat(content()).contains("<text:deletion>", "<dc:creator", "child abuse images");
  }

  @Test
  void aFixCanBePlain() throws IOException {
    Run.of("fix", "--changes", "accept", story.toString());
    assertThat(content())
        .contains("<text:p>He had child abuse images.</text:p>")
        .doesNotContain("<text:deletion>");
  }

  @Test
  void whatIsLeftCanGetComments() throws IOException {
    Run fix = Run.of("fix", "--comments", story.toString());
    assertThat(fix.out()).endsWith("story.odt: 1 edit, comments added\n");
    assertThat(content()).contains("<office:annotation ", "Why: ", "Source: ");
    Run again = Run.of("fix", "--comments", story.toString());
    assertThat(again.out()).isEmpty();
  }

  @Test
  void theDiffIsOfTheText() {
    Run diff = Run.of("fix", "--diff", story.toString());
    assertThat(diff.out())
        .contains("-He had child pornography.\n+He had child abuse images.\n")
        .contains("story.odt/content.xml");
  }
}
