// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;
import static org.housestyle.formats.OfficeCopy.mayFind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A term in every place of a format where there is copy, and where there is none: found, judged and
 * fixed, or left alone. The places are resources, a line each.
 */
class PlantedPlacesTest {

  private static final String TERM = "child pornography";
  private static final String PAGE = "page.xhtml";
  private static final String SENTENCE = "He had " + TERM + ".";
  private static final Path PLACES = Path.of("src/test/resources/org/housestyle/formats/planted");

  private static Stream<Arguments> places() throws IOException {
    List<Arguments> places = new ArrayList<>();
    try (Stream<Path> files = Files.list(PLACES)) {
      for (Path file : files.sorted().toList()) {
        String format = file.getFileName().toString().replace(".txt", "");
        for (String line : Files.readAllLines(file)) {
          if (!line.startsWith("#")) {
            String[] parts = line.split(" \\| ", 2);
            places.add(Arguments.of(format, parts[0], parts[1]));
          }
        }
      }
    }
    return places.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPlaceIsTreatedAsItShouldBe(String format, String expected, String place) {
    DocumentReader reader = Formats.standard().require(format);
    String before = file(format, place.replace("¶", "\n"));
    boolean isBook = format.equals("epub");
    byte[] bytes = isBook ? book(before) : before.getBytes(StandardCharsets.UTF_8);

    String found = findings(bytes, reader);
    byte[] fixed = fixed(bytes, reader);
    String after =
        isBook ? ZipFiles.entries(fixed).get(PAGE) : new String(fixed, StandardCharsets.UTF_8);

    assertThat(found.isEmpty() || isBook || mayFind(before, reader)).isTrue();
    switch (expected) {
      case "safe" -> {
        assertThat(found).endsWith("statement: " + TERM + " (safe)").doesNotContain("\n");
        assertThat(after).isEqualTo(before.replace(SENTENCE, "He had child abuse images."));
      }
      case "found" -> {
        assertThat(found).contains(": statement: ").doesNotContain("safe");
        assertThat(after).isEqualTo(before);
      }
      case "quoted" -> {
        assertThat(found).endsWith("quotation: " + TERM);
        assertThat(after).isEqualTo(before);
      }
      default -> {
        assertThat(expected).isEqualTo("silent");
        assertThat(found).isEmpty();
        assertThat(after).isEqualTo(before);
      }
    }
  }

  /** A file with a place in it. */
  private static String file(String format, String place) {
    String content = place.replace("SENTENCE", SENTENCE).replace("DECOY", TERM);
    return switch (format) {
      case "nitf" -> "<?xml version=\"1.0\"?>\n<nitf>" + content + "</nitf>";
      case "newsml" ->
          "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\">" + content + "</newsItem>";
      case "feed" ->
          "<rss xmlns:content=\"c\" xmlns:excerpt=\"e\" xmlns:media=\"m\" xmlns:itunes=\"i\""
              + " xmlns:wp=\"w\"><channel>"
              + content
              + "</channel></rss>";
      case "ttml" ->
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\">"
              + content
              + "</tt>";
      case "ninjs" -> "{\"uri\": \"http://example.org/1\", " + content + "}";
      case "ans" -> "{\"type\": \"story\", \"version\": \"0.10.9\", " + content + "}";
      case "webvtt" -> "WEBVTT\n\n" + content + "\n";
      case "email" -> "From: Ann Lee <ann@example.org>\nMIME-Version: 1.0\n" + content + "\n";
      case "notebook" -> "{\"nbformat\": 4, \"metadata\": {}, \"cells\": [" + content + "]}";
      case "epub" -> "<html xmlns:epub=\"e\"><body>" + content + "</body></html>";
      case "asciidoc", "rst", "srt" -> content + "\n";
      default -> throw new IllegalArgumentException(format);
    };
  }

  /** A book of one page. */
  private static byte[] book(String page) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", "application/epub+zip");
    entries.put(
        "META-INF/container.xml", "<container><rootfile full-path=\"book.opf\"/></container>");
    entries.put(
        "book.opf",
        "<package><item id=\"a\" href=\"page.xhtml\" media-type=\"application/xhtml+xml\"/>"
            + "<itemref idref=\"a\"/></package>");
    entries.put(PAGE, page);
    return ZipFiles.of(entries);
  }
}
