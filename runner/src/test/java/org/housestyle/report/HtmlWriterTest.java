// SPDX-License-Identifier: Apache-2.0
package org.housestyle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private final StringWriter out = new StringWriter();
  private final HtmlWriter html = new HtmlWriter(out);

  @Test
  void whatIsMarkupInTextIsEscaped() throws IOException {
    html.text("a & b < c > d \" e ' f");
    assertThat(out).hasToString("a &amp; b &lt; c &gt; d &quot; e &#39; f");
  }

  @Test
  void whatIsMarkupInAnAttributeIsEscaped() throws IOException {
    html.empty("img", "alt", "\"><b>", "src", "a.png");
    assertThat(out).hasToString("<img alt=\"&quot;&gt;&lt;b&gt;\" src=\"a.png\">\n");
  }

  @Test
  void moreMayFollowOnAVoidElement() throws IOException {
    html.empty("br").text("more");
    assertThat(out).hasToString("<br>\nmore");
  }

  @Test
  void controlCharactersAreReplaced() throws IOException {
    html.text("a\u0007b");
    assertThat(out).hasToString("a\uFFFDb");
  }

  @Test
  void blocksEndTheirLineAndWordsDoNot() throws IOException {
    html.open("p").element("strong", "No").text(" more").close();
    assertThat(out).hasToString("<p><strong>No</strong> more</p>\n");
  }

  @Test
  void aPartOfATextIsWritten() throws IOException {
    html.text("one two three", 4, 7);
    assertThat(out).hasToString("two");
  }

  @Test
  void markupOfOurOwnStaysMarkup() throws IOException {
    html.raw("<hr>");
    assertThat(out).hasToString("<hr>");
  }
}
