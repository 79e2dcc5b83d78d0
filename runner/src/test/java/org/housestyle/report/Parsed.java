// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reports as a parser reads them. */
final class Parsed {

  private Parsed() {}

  /** The root of an XML document, read from its bytes. */
  static Element xml(String report) throws Exception {
    byte[] bytes = report.getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }

  /** An attribute of all elements of this name, in their order. */
  static List<String> attributes(Element root, String element, String attribute) {
    NodeList all = root.getElementsByTagName(element);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getAttribute(attribute))
        .toList();
  }
}
