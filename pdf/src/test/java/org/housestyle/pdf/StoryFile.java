// SPDX-License-Identifier: Apache-2.0
package org.housestyle.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same story as a file of each format. */
final class StoryFile {

  private StoryFile() {}

  /** A file of a format with these paragraphs. */
  static byte[] of(String format, List<String> paragraphs) {
    return switch (format) {
      case "pdf" -> PdfFile.of(lines(paragraphs));
      case "docx" ->
          zip(
              "[Content_Types].xml",
              "<Types/>",
              "_rels/.rels",
              "<Relationships><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/"
                  + "officeDocument/2006/relationships/officeDocument\""
                  + " Target=\"word/document.xml\"/></Relationships>",
              "word/document.xml",
              "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + "<w:body>"
                  + elements(paragraphs, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>")
                  + "</w:body></w:document>");
      case "odt" ->
          zip(
              "mimetype",
              "application/vnd.oasis.opendocument.text",
              "content.xml",
              "<office:document-content"
                  + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                  + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                  + "<office:body><office:text>"
                  + elements(paragraphs, "<text:p>", "</text:p>")
                  + "</office:text></office:body></office:document-content>");
      case "epub" ->
          zip(
              "mimetype",
              "application/epub+zip",
              "META-INF/container.xml",
              "<container><rootfile full-path=\"book.opf\"/></container>",
              "book.opf",
              "<package><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
                  + "<itemref idref=\"a\"/></package>",
              "a.xhtml",
              "<html><body>" + elements(paragraphs, "<p>", "</p>") + "</body></html>");
      default -> text(format, paragraphs).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static String text(String format, List<String> paragraphs) {
    String prose = String.join("\n\n", paragraphs) + "\n";
    String markup = elements(paragraphs, "<p>", "</p>\n");
    return switch (format) {
      case "text", "markdown", "mdx", "asciidoc", "rst" -> prose;
      case "email" -> "From: Ann Lee <ann@example.org>\nMIME-Version: 1.0\n\n" + prose;
      case "html" -> "<!doctype html>\n<body>" + markup + "</body>";
      case "xhtml" ->
          "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + markup + "</body></html>";
      case "nitf" -> "<nitf><body><body.content>" + markup + "</body.content></body></nitf>";
      case "newsml" ->
          "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet><inlineXML>"
              + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
              + markup
              + "</body></html></inlineXML></contentSet></newsItem>";
      case "feed" ->
          "<rss><channel>"
              + elements(paragraphs, "<item><description>", "</description></item>\n")
              + "</channel></rss>";
      case "ttml" ->
          "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div>" + markup + "</div></body></tt>";
      case "ninjs" -> "{\"uri\": \"x\", \"body_text\": " + json(prose) + "}";
      case "ans" ->
          "{\"type\": \"story\", \"version\": \"0.10.9\", \"content_elements\": ["
              + "{\"type\": \"text\", \"content\": "
              + json(markup)
              + "}]}";
      case "notebook" ->
          "{\"nbformat\": 4, \"metadata\": {}, \"cells\": [{\"cell_type\": \"markdown\","
              + " \"source\": "
              + json(prose)
              + "}]}";
      case "srt" -> cues(paragraphs, "00:00:%02d,000 --> 00:00:%02d,900\n");
      case "webvtt" -> "WEBVTT\n\n" + cues(paragraphs, "00:00:%02d.000 --> 00:00:%02d.900\n");
      default -> throw new IllegalArgumentException("how does a story look as " + format + "?");
    };
  }

  private static String elements(List<String> paragraphs, String start, String end) {
    return paragraphs.stream()
        .map(it -> start + it.replace("&", "&amp;").replace("<", "&lt;") + end)
        .collect(Collectors.joining());
  }

  private static String json(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  private static String cues(List<String> paragraphs, String time) {
    StringBuilder cues = new StringBuilder();
    for (int i = 0; i < paragraphs.size(); i++) {
      cues.append(time.formatted(i, i)).append(paragraphs.get(i)).append("\n\n");
    }
    return cues.toString();
  }

  /** Lines that fit on a page, in the characters that each PDF has. */
  private static String lines(List<String> paragraphs) {
    return paragraphs.stream()
        .map(it -> it.replaceAll("[^ -~]", "-").replaceAll("(.{60,80}) ", "$1\n"))
        .collect(Collectors.joining("\n\n"));
  }

  private static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
