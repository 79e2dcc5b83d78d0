package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.document.Block.Kind;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;

class ExtractTest {

  private static List<String> prose(Format format, String text) {
    return passages(format, text).stream().map(passage -> passage.prose().strip()).toList();
  }

  private static List<Block> passages(Format format, String text) {
    return Document.of(SourceText.of(text), format).passages();
  }

  @Test
  void blankLinesPartParagraphsOfText() {
    assertThat(prose(Format.TEXT, "one\ntwo\n \n\nthree\r\n\r\nfour"))
        .containsExactly("one\ntwo", "three", "four");
  }

  @Test
  void codeInMarkdownIsNoProse() {
    String text = "A `word` here\n\n    indented\n\n```\nfenced\n```\n";
    assertThat(prose(Format.MARKDOWN, text)).containsExactly("A \uFFFC here");
  }

  @Test
  void markdownKnowsHeadlinesAndQuotations() {
    assertThat(passages(Format.MARKDOWN, "# Head\n\ntext\n\n> quoted\n"))
        .extracting(Block::kind)
        .containsExactly(Kind.HEADLINE, Kind.PARAGRAPH, Kind.BLOCK_QUOTE);
  }

  @Test
  void linkTargetsAreNoProseButAltTextIs() {
    assertThat(prose(Format.MARKDOWN, "See [the report](https://example.org/a) ![a van](van.jpg)"))
        .containsExactlyInAnyOrder("See the report \uFFFC", "a van");
  }

  @Test
  void frontMatterFieldsThatReadersSeeAreProse() {
    String text =
        "---\ntitle: 'A day''s work'\nslug: a-day\nimage:\n  alt: \"a \\\"van\\\"\"\n---\nBody\n";
    assertThat(prose(Format.MARKDOWN, text)).containsExactly("A day's work", "a \"van\"", "Body");
  }

  @Test
  void brokenFrontMatterLeavesTheBody() {
    assertThat(prose(Format.MARKDOWN, "---\ntitle: [\n---\nBody\n")).containsExactly("Body");
  }

  @Test
  void htmlInMarkdownIsRead() {
    assertThat(prose(Format.MARKDOWN, "<div>\n<p>in a <b>block</b></p>\n</div>\n\nafter <i>it</i>"))
        .containsExactly("in a block", "after it");
  }

  @Test
  void scriptsAndStylesAreNoProse() {
    String page = "<style>p{}</style><script>let a = 'word';</script><p>text</p><!-- note -->";
    assertThat(prose(Format.HTML, page)).containsExactly("text");
  }

  @Test
  void whatReadersSeeOfHtmlIsProse() {
    String page =
        "<head><title>T</title><meta name=description content='D &amp; E'></head>"
            + "<body><img alt='A'><h1>H</h1><figure><figcaption>C</figcaption></figure>"
            + "<a title='L'>x</a></body>";
    assertThat(prose(Format.HTML, page))
        .containsExactlyInAnyOrder("T", "D & E", "A", "H", "C", "L", "x");
  }

  @Test
  void blockQuotationsAndQuotesAreMarked() {
    assertThat(passages(Format.HTML, "<blockquote><p>a</p></blockquote><p>b <q>c</q></p>"))
        .extracting(Block::kind)
        .containsExactly(Kind.BLOCK_QUOTE, Kind.PARAGRAPH);
    assertThat(passages(Format.HTML, "<p>b <q>c</q></p>").get(0).markedQuotes()).hasSize(1);
  }

  @Test
  void theFormatIsToldByTheName() {
    assertThat(Format.of("a/B.MD")).isEqualTo(Format.MARKDOWN);
    assertThat(Format.of("index.htm")).isEqualTo(Format.HTML);
    assertThat(Format.of("README")).isEqualTo(Format.TEXT);
    assertThat(Format.isCopy("photo.jpg")).isFalse();
  }
}
