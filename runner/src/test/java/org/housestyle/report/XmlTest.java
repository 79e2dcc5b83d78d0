// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class XmlTest {

  private static String written(Xml.Content content) throws IOException {
    StringWriter out = new StringWriter();
    Xml.document(out, content);
    return out.toString();
  }

  @Test
  void elementsStandOnLinesOfTheirOwn() throws IOException {
    assertThat(written(xml -> xml.element("a", in -> in.empty("b", "c", "d"))))
        .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b c=\"d\"/>\n</a>\n");
  }

  @Test
  void anElementAfterAnotherIsAsFarIn() throws IOException {
    assertThat(written(xml -> xml.element("a", in -> in.element("b", inner -> {}))))
        .endsWith("<a>\n  <b>\n  </b>\n</a>\n");
  }

  @Test
  void aTextKeepsItsLines() throws IOException {
    assertThat(written(xml -> xml.element("a", in -> in.text("b", "one\ntwo", "c", "d"))))
        .endsWith("<a>\n  <b c=\"d\">one\ntwo\n</b>\n</a>\n");
  }

  @Test
  void whatIsMarkupIsEscaped() throws IOException {
    assertThat(written(xml -> xml.text("a", "<b> & ]]>", "c", "\"<d>")))
        .contains("&lt;b&gt; &amp; ]]&gt;", "&quot;&lt;d");
  }

  @Test
  void whatXmlForbidsIsReplaced() throws IOException {
    assertThat(written(xml -> xml.text("a", "b\0c", "d", "e\uFFFFf")))
        .contains("b\uFFFDc", "e\uFFFDf");
  }

  @Test
  void aWriterThatFailsIsHeard() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("no space");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> Xml.document(full, xml -> xml.empty("a"))).hasMessage("no space");
  }
}
