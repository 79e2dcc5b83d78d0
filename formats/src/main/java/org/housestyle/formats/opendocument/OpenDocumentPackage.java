// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.opendocument;

import java.io.IOException;
import java.util.Map;
import org.housestyle.formats.xml.XmlElement;
import org.housestyle.formats.xml.XmlTree;
import org.housestyle.formats.zip.ZipArchive;

/** The entries of an OpenDocument text. For one thread. */
final class OpenDocumentPackage {

  /** The entry with the body. */
  static final String CONTENT = "content.xml";

  /** The entry with headers, footers and the styles that have names. */
  static final String STYLES = "styles.xml";

  private static final String TYPE = "mimetype";
  private static final String TEXT = "application/vnd.oasis.opendocument.text";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final ZipArchive zip;

  /**
   * Opens a file.
   *
   * @throws IOException if it is not an OpenDocument text, or encrypted or damaged; the message
   *     says why
   */
  OpenDocumentPackage(byte[] bytes) throws IOException {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      throw new IOException(
          "not an OpenDocument text; give it the ending of what it is, or save it anew as .odt");
    }
    zip = ZipArchive.of(bytes);
    String type = zip.names().contains(TYPE) ? text(TYPE).strip() : "";
    if (!type.startsWith(TEXT)) {
      throw new IOException(
          "not an OpenDocument text: its type is \""
              + type
              + "\"; give it the ending of what it is");
    }
    if (has(MANIFEST) && !xml(MANIFEST).descendants("encryption-data").isEmpty()) {
      throw new IOException("the file is encrypted; save it without a password");
    }
  }

  /** Whether there is an entry of this name. */
  boolean has(String name) {
    return zip.names().contains(name);
  }

  /** The text of an entry. */
  String text(String name) throws IOException {
    return zip.text(name);
  }

  /** The root element of an entry. */
  XmlElement xml(String name) throws IOException {
    return XmlTree.read(name, text(name));
  }

  /** The file with another body. */
  byte[] withContent(String xml) throws IOException {
    return zip.withTexts(Map.of(CONTENT, xml));
  }
}
