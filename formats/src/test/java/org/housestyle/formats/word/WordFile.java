// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.housestyle.formats.ZipFiles;

/** A small Word file for tests. */
final class WordFile {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> entries = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();

  private WordFile(String body) {
    entries.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    entries.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"r1\" Type=\""
                + TYPES
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
    entries.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
  }

  /** A file with this body, in which {@code w:} is bound. */
  static WordFile of(String body) {
    return new WordFile(body);
  }

  /** A file with a paragraph of one run. */
  static WordFile ofText(String text) {
    return of("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
  }

  /** With another entry beside the main document. */
  WordFile with(String kind, String root, String content) {
    entries.put("word/" + kind + ".xml", root(root, content));
    relationships.append(
        "<Relationship Id=\""
            + kind
            + "\" Type=\""
            + TYPES
            + "/"
            + kind
            + "\" Target=\""
            + kind
            + ".xml\"/>");
    return this;
  }

  byte[] bytes() {
    entries.put("word/_rels/document.xml.rels", relationships(relationships.toString()));
    return ZipFiles.of(entries);
  }

  /** The body of a file. */
  static String body(byte[] file) {
    String xml = ZipFiles.entries(file).get("word/document.xml");
    return xml.substring(xml.indexOf("<w:body>") + "<w:body>".length(), xml.indexOf("</w:body>"));
  }

  private static String relationships(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content
        + "</Relationships>";
  }

  private static String root(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<w:"
        + name
        + " xmlns:w=\""
        + NAMESPACE
        + "\">"
        + content
        + "</w:"
        + name
        + ">";
  }
}
