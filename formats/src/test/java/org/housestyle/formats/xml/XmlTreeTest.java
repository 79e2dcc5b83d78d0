// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Where elements and texts stand, and which XML is refused. */
class XmlTreeTest {

  private static XmlText firstText(String xml) throws IOException {
    return XmlTree.read(xml).children().stream()
        .filter(XmlText.class::isInstance)
        .map(XmlText.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anElementKnowsWhereItStands() throws IOException {
    String xml = "<?xml version=\"1.0\"?>\n<a><b c='1'>text</b><d/></a>";
    XmlElement root = XmlTree.read(xml);
    assertThat(root.child("b").orElseThrow().in(xml)).isEqualTo("<b c='1'>text</b>");
    assertThat(root.child("d").orElseThrow().in(xml)).isEqualTo("<d/>");
    assertThat(root.child("d").orElseThrow().isEmptyTag()).isTrue();
  }

  @Test
  void anOffsetLeadsBackThroughReferencesLineEndsAndAstralCharacters() throws IOException {
    String xml = "<a>x &amp; &#x1F600;\r\n&#65;z</a>";
    XmlText text = firstText(xml);
    int z = text.value().indexOf('z');
    assertThat(xml.charAt(text.offsets(xml)[z])).isEqualTo('z');
  }

  @Test
  void anAttributeKnowsWhereItsValueStands() throws IOException {
    String xml = "<a salt='no' alt = 'yes' x:b=\"two\"/>";
    XmlElement root = XmlTree.read("<r xmlns:x='x'>" + xml + "</r>").elements().get(0);
    String all = "<r xmlns:x='x'>" + xml + "</r>";
    assertThat(root.attributeSpan(all, "alt").orElseThrow().in(all)).isEqualTo("yes");
    assertThat(root.attributeSpan(all, "b").orElseThrow().in(all)).isEqualTo("two");
    assertThat(root.attributeSpan(all, "c")).isEmpty();
  }

  @Test
  void theTextOfASectionIsInsideItsMarks() throws IOException {
    String xml = "<a><![CDATA[1 < 2]]></a>";
    XmlText text = firstText(xml);
    assertThat(xml.substring(text.start(), text.end())).isEqualTo("1 < 2");
    assertThat(text.isCdata()).isTrue();
  }

  @Test
  void aNamedDocumentTypeIsPassedOver() throws IOException {
    assertThat(XmlTree.read("<!DOCTYPE nitf SYSTEM \"http://example.org/x.dtd\"><nitf/>").name())
        .isEqualTo("nitf");
  }

  @Test
  void declaredEntitiesAreRefused() {
    assertThatThrownBy(() -> XmlTree.read("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"))
        .hasMessageContaining("declares entities");
  }

  @Test
  void brokenXmlNamesItsLine() {
    assertThatThrownBy(() -> XmlTree.read("<a>\n<b></a>"))
        .hasMessageStartingWith("broken XML at line 2");
  }

  @Test
  void deepXmlIsRefused() {
    assertThatThrownBy(() -> XmlTree.read("<a>".repeat(300) + "</a>".repeat(300)))
        .isInstanceOf(IOException.class);
  }
}
