// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;

class ExtractTest {

  private static List<String> prose(String format, String text) {
    return passages(format, text).stream().map(passage -> passage.prose().strip()).toList();
  }

  private static List<Block> passages(String format, String text) {
    return Document.of(SourceText.of(text), format).blocks();
  }

  @Test
  void blankLinesPartParagraphsOfText() {
    assertThat(prose("text", "one\ntwo\n \n\nthree\r\n\r\nfour"))
        .containsExactly("one\ntwo", "three", "four");
  }

  @Test
  void codeInMarkdownIsNoProse() {
    String text = "A `word` here\n\n    indented\n\n```\nfenced\n```\n";
    assertThat(prose("markdown", text)).containsExactly("A \uFFFC here");
  }

  @Test
  void markdownKnowsHeadlinesAndQuotations() {
    assertThat(passages("markdown", "# Head\n\ntext\n\n> quoted\n"))
        .extracting(Block::kind)
        .containsExactly(BlockKind.HEADLINE, BlockKind.PARAGRAPH, BlockKind.QUOTE);
  }

  @Test
  void linkTargetsAreNoProseButAltTextIs() {
    assertThat(prose("markdown", "See [the report](https://example.org/a) ![a van](van.jpg)"))
        .containsExactlyInAnyOrder("See the report \uFFFC", "a van");
  }

  @Test
  void frontMatterFieldsThatReadersSeeAreProse() {
    String text =
        "---\ntitle: 'A day''s work'\nslug: a-day\nimage:\n  alt: \"a \\\"van\\\"\"\n---\nBody\n";
    assertThat(prose("markdown", text)).containsExactly("A day's work", "a \"van\"", "Body");
  }

  @Test
  void brokenFrontMatterLeavesTheBody() {
    assertThat(prose("markdown", "---\ntitle: [\n---\nBody\n")).containsExactly("Body");
  }

  @Test
  void htmlInMarkdownIsRead() {
    assertThat(prose("markdown", "<div>\n<p>in a <b>block</b></p>\n</div>\n\nafter <i>it</i>"))
        .containsExactly("in a block", "after it");
  }

  @Test
  void scriptsAndStylesAreNoProse() {
    String page = "<style>p{}</style><script>let a = 'word';</script><p>text</p><!-- note -->";
    assertThat(prose("html", page)).containsExactly("text");
  }

  @Test
  void whatReadersSeeOfHtmlIsProse() {
    String page =
        "<head><title>T</title><meta name=description content='D &amp; E'></head>"
            + "<body><img alt='A'><h1>H</h1><figure><figcaption>C</figcaption></figure>"
            + "<a title='L'>x</a></body>";
    assertThat(prose("html", page))
        .containsExactlyInAnyOrder("T", "D & E", "A", "H", "C", "L", "x");
  }

  @Test
  void blockQuotationsAndQuotesAreMarked() {
    assertThat(passages("html", "<blockquote><p>a</p></blockquote><p>b <q>c</q></p>"))
        .extracting(Block::kind)
        .containsExactly(BlockKind.QUOTE, BlockKind.PARAGRAPH);
    assertThat(passages("html", "<p>b <q>c</q></p>").get(0).markedQuotes()).hasSize(1);
  }

  private static String format(String fileName) {
    return Formats.standard().ofFile(fileName).orElseThrow().name();
  }

  @Test
  void theFormatIsToldByTheName() {
    assertThat(format("a/B.MD")).isEqualTo("markdown");
    assertThat(format("index.htm")).isEqualTo("html");
    assertThat(Formats.standard().ofFile("photo.jpg")).isEmpty();
  }
}
