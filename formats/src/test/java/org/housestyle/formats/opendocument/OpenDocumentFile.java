// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.housestyle.formats.ZipFiles;

/** A small OpenDocument text for tests. */
final class OpenDocumentFile {

  private static final String NAMESPACES =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

  private OpenDocumentFile() {}

  /** A file with this body. */
  static byte[] of(String body) {
    return of(body, "");
  }

  /** A file with this body, and styles or master pages. */
  static byte[] of(String body, String styles) {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("mimetype", "application/vnd.oasis.opendocument.text");
    entries.put(
        "content.xml",
        "<office:document-content"
            + NAMESPACES
            + "><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    entries.put(
        "styles.xml",
        "<office:document-styles" + NAMESPACES + ">" + styles + "</office:document-styles>");
    return ZipFiles.of(entries);
  }

  /** The body of a file. */
  static String body(byte[] file) {
    String xml = ZipFiles.entries(file).get("content.xml");
    String start = "<office:text>";
    return xml.substring(xml.indexOf(start) + start.length(), xml.indexOf("</office:text>"));
  }
}
