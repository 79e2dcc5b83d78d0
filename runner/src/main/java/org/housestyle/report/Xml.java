// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML 1.0, one element a line. Characters that XML forbids, and control characters, become
 * U+FFFD.
 */
final class Xml {

  /** The content of an element. */
  @FunctionalInterface
  interface Content {
    void write(Xml xml) throws XMLStreamException;
  }

  private final XMLStreamWriter xml;
  private int depth;

  private Xml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes a document. Does not close the writer.
   *
   * @throws IOException if the writer cannot be written to
   */
  static void document(Writer out, Content content) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      content.write(new Xml(xml));
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** Writes an element with content. Attributes are names and values in turn. */
  void element(String name, Content inside, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters("\n");
    depth++;
    inside.write(this);
    depth--;
    indent();
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeEmptyElement(name);
    attributes(attributes);
    xml.writeCharacters("\n");
  }

  /** Writes an element with lines of text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    attributes(attributes);
    for (String line : text.split("\n", -1)) {
      xml.writeCharacters(Printable.of(line) + "\n");
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("  ".repeat(depth));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Printable.of(attributes[i + 1]));
    }
  }
}
