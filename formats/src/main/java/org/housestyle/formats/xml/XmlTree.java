// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.LocationInfo;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads an XML text into elements that know where they are. Nothing outside the text is read: a
 * document type that is only named is passed over, one that declares anything is refused.
 */
public final class XmlTree {

  /** How deep elements may be nested. */
  public static final int MAX_DEPTH = 200;

  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final WstxInputFactory FACTORY = factory();

  private final String xml;
  private final Deque<XmlElement> open = new ArrayDeque<>();
  private XmlElement root;

  private XmlTree(String xml) {
    this.xml = xml;
  }

  private static WstxInputFactory factory() {
    WstxInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, true);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    return factory;
  }

  /**
   * The root element of an XML text.
   *
   * @throws IOException if it is not well formed, too deep, or declares entities; the message says
   *     where
   */
  public static XmlElement read(String xml) throws IOException {
    XmlTree tree = new XmlTree(xml);
    try {
      XMLStreamReader2 reader =
          (XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(xml));
      try {
        while (reader.hasNext()) {
          tree.take(reader, reader.next());
        }
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new IOException("broken XML at line " + line(e) + ": " + reason(e), e);
    }
    return tree.root;
  }

  /**
   * The root element of an entry of an archive.
   *
   * @throws IOException as {@link #read(String)}; the message begins with the name
   */
  public static XmlElement read(String name, String xml) throws IOException {
    try {
      return read(xml);
    } catch (IOException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
  }

  /** The message without the place, which is told by the line. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private void take(XMLStreamReader2 reader, int event) throws XMLStreamException, IOException {
    LocationInfo where = reader.getLocationInfo();
    int start = (int) where.getStartingCharOffset();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> open(reader, start, endingOffset(where));
      case XMLStreamConstants.END_ELEMENT -> close(start, endingOffset(where));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
          add(new XmlText(start, endingOffset(where), reader.getText(), false));
      case XMLStreamConstants.CDATA -> addCdata(start, endingOffset(where), reader.getText());
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new IOException(
              "broken XML at line "
                  + where.getStartLocation().getLineNumber()
                  + ": unknown entity &"
                  + reader.getLocalName()
                  + ";");
      case XMLStreamConstants.DTD -> requireNoDeclarations(where);
      default -> {}
    }
  }

  private static int endingOffset(LocationInfo where) throws XMLStreamException {
    return (int) where.getEndingCharOffset();
  }

  private void open(XMLStreamReader2 reader, int start, int contentStart) {
    XmlElement element =
        new XmlElement(
            String.valueOf(reader.getPrefix() == null ? "" : reader.getPrefix()),
            reader.getLocalName(),
            reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI(),
            start,
            contentStart);
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    add(element);
    open.push(element);
  }

  private void close(int closingTag, int after) {
    XmlElement element = open.pop();
    boolean single = xml.startsWith("/>", element.contentStart() - 2);
    element.close(
        single ? element.contentStart() : closingTag, single ? element.contentStart() : after);
  }

  private void addCdata(int start, int end, String value) {
    int from = xml.startsWith(CDATA, start) ? start + CDATA.length() : start;
    int to = xml.startsWith(CDATA_END, end - CDATA_END.length()) ? end - CDATA_END.length() : end;
    add(new XmlText(from, Math.max(from, to), value, true));
  }

  private void add(XmlNode node) {
    if (!open.isEmpty()) {
      open.peek().add(node);
    } else if (node instanceof XmlElement element) {
      root = element;
    }
  }

  private void requireNoDeclarations(LocationInfo where) throws XMLStreamException, IOException {
    int start = (int) where.getStartingCharOffset();
    if (xml.substring(start, endingOffset(where)).indexOf('[') >= 0) {
      throw new IOException(
          "the document type at line "
              + where.getStartLocation().getLineNumber()
              + " declares entities or elements; remove what is in its brackets");
    }
  }
}
