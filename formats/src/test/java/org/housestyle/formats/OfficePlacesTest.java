// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.housestyle.document.Formats;
import org.housestyle.document.OfficeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same as {@link PlantedPlacesTest} for office files, whose fixes are tracked changes. */
class OfficePlacesTest {

  private static final String TERM = "child pornography";
  private static final String SENTENCE = "He had " + TERM + ".";
  private static final Path PLACES =
      Path.of("src/test/resources/org/housestyle/formats/office-places");

  private static Stream<Arguments> places() throws IOException {
    List<Arguments> places = new ArrayList<>();
    for (String format : List.of("docx", "odt")) {
      for (String line : Files.readAllLines(PLACES.resolve(format + ".txt"))) {
        if (!line.startsWith("#")) {
          String[] parts = line.split(" \\| ", 2);
          places.add(Arguments.of(format, parts[0], parts[1]));
        }
      }
    }
    return places.stream();
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPlaceIsTreatedAsItShouldBe(String format, String expected, String place) {
    OfficeReader reader = (OfficeReader) Formats.standard().require(format);
    byte[] file = format.equals("docx") ? word(place) : openDocument(place);

    String found = findings(file, reader);
    byte[] tracked = fixed(file, reader);

    switch (expected) {
      case "safe" -> {
        assertThat(found).endsWith(": statement: " + TERM + " (safe)").doesNotContain("\n");
        String after = blocks(file, reader).replace(TERM, "child abuse images");
        assertThat(blocks(tracked, reader)).isEqualTo(after);
        assertThat(fixed(tracked, reader)).isEqualTo(tracked);
        byte[] plain = fixed(file, reader.withoutTracking());
        assertThat(blocks(plain, reader)).isEqualTo(after);
      }
      case "found" -> {
        assertThat(found).contains(": statement: ").doesNotContain("safe", "\n");
        assertThat(tracked).isEqualTo(file);
      }
      case "quoted" -> {
        assertThat(found).endsWith(": quotation: " + TERM);
        assertThat(tracked).isEqualTo(file);
      }
      default -> {
        assertThat(expected).isEqualTo("silent");
        assertThat(found).isEmpty();
      }
    }
  }

  private static String filled(String place) {
    return place.replace("SENTENCE", SENTENCE).replace("DECOY", TERM);
  }

  private static byte[] word(String place) {
    String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", "<Types/>");
    entries.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r\" Type=\""
            + types
            + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
    entries.put(
        "word/document.xml",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + filled(place)
                .replace("P>", "w:p>")
                .replace("<R>", "<w:r><w:t xml:space=\"preserve\">")
                .replace("</R>", "</w:t></w:r>")
            + "</w:body></w:document>");
    entries.put(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id=\"s\" Type=\""
            + types
            + "/styles\" Target=\"styles.xml\"/></Relationships>");
    entries.put("word/styles.xml", "<w:styles xmlns:w=\"w\">" + styles() + "</w:styles>");
    return ZipFiles.of(entries);
  }

  private static String styles() {
    Map<String, String> names =
        Map.of(
            "Heading1", "heading 1",
            "IntenseQuote", "Intense Quote",
            "HTMLPreformatted", "HTML Preformatted");
    StringBuilder styles = new StringBuilder();
    names.forEach(
        (id, name) ->
            styles.append(
                "<w:style w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>"));
    return styles.toString();
  }

  private static byte[] openDocument(String place) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", "application/vnd.oasis.opendocument.text");
    entries.put(
        "content.xml",
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"t\""
            + " xmlns:draw=\"d\" xmlns:svg=\"s\" xmlns:xlink=\"x\"><office:body><office:text>"
            + filled(place).replace("P>", "text:p>").replace("R>", "text:span>")
            + "</office:text></office:body></office:document-content>");
    return ZipFiles.of(entries);
  }
}
