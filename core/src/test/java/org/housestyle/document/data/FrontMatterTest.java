// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.document.DocumentProblem;
import org.housestyle.document.DocumentReader;
import org.housestyle.document.Formats;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

  private static Document read(String text) {
    return Document.of(SourceText.of(text), "markdown");
  }

  private static List<String> prose(String text) {
    return read(text).blocks().stream().map(Block::prose).map(String::strip).toList();
  }

  /** What the file has at the place of a word in the first block. */
  private static String written(String text, String word) {
    Block block = read(text).blocks().get(0);
    int at = block.prose().indexOf(word);
    return block.toRaw(new Span(at, at + word.length())).in(text);
  }

  @Test
  void keysThatReadersSeeAreCopyWhereverTheyAre() {
    String text =
        """
        ---
        slug: a-day
        deck: One
        image:
          alt: Two
          src: a.jpg
        gallery:
          - image_caption: Three
          - seoTitle: Four
        tags: [courts]
        ---
        """;
    assertThat(prose(text)).containsExactly("One", "Two", "Three", "Four");
  }

  @Test
  void severalKeysNeedNoFenceBeforeThem() {
    assertThat(prose("title: One\ntags: [a van]\n---\nTwo\n")).containsExactly("One", "Two");
    assertThat(prose("title: One\n---\nTwo\n")).containsExactly("title: One", "Two");
  }

  @Test
  void nothingBelowTagsIsCopy() {
    assertThat(prose("---\ntags:\n  - title: courts\n---\n")).isEmpty();
  }

  @Test
  void everyStringOfTomlIsRead() {
    String text =
        """
        +++
        # a note
        title = 'A day'
        description = "A \\"van\\" \\u00e9"
        slug = 'a-day'
        [params]
        subtitle = \"""
        One \\
           two
        three\"""
        excerpt = '''
        It's "here"'''
        [[images]]
        image.alt = "Alt" # said
        at = 2024-01-02 07:32:00
        points = [1, 2.5,
          { caption = 'Cap', src = 'x.jpg' }, # more
        ]
        +++
        Body
        """;
    assertThat(prose(text))
        .containsExactly(
            "A day", "A \"van\" é", "One two\nthree", "It's \"here\"", "Alt", "Cap", "Body");
  }

  @Test
  void jsonIsReadToItsLastBrace() {
    String text =
        """
        {
        \t"title": "A \\"van\\" \\/ }",
        \t"slug": "a", "images": [{"alt": "Two"}]
        }

        Body
        """;
    assertThat(prose(text)).containsExactly("A \"van\" / }", "Two", "Body");
  }

  @Test
  void aFenceMayNameTheNotation() {
    assertThat(prose("---toml\ntitle = 'One'\n---\nBody\n")).containsExactly("One", "Body");
    assertThat(prose("---json\n{\"title\": \"One\"}\n---\nBody\n")).containsExactly("One", "Body");
  }

  @Test
  void anExcerptBeforeTheBodyIsCopy() {
    assertThat(prose("---\ntitle: One\n---\nAn excerpt.\n\n<!--more-->\n\nBody\n"))
        .containsExactly("One", "An excerpt.", "Body");
    assertThat(prose("---\ntitle: One\n---\nAn excerpt.\n\n---\n\nBody\n"))
        .containsExactly("One", "An excerpt.", "Body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: a plain word\n---\n",
        "---\ntitle: 'it''s a plain word'\n---\n",
        "---\ntitle: \"\\u00e9 \\\n   a plain word\"\n---\n",
        "---\ntitle: 😀 a plain word\n---\n",
        "---\ntitle: |\n  two lines,\n  a plain word\n---\n",
        "---\ntitle: >-\n  two lines,\n  a plain word\n---\n",
        "---\ntitle: &name !!str a plain word\n---\n",
        "---\ntitle: it&rsquo;s <b>a</b> plain word\n---\n",
        "+++\r\ntitle = \"\"\"\r\n\\\r\n  \\u00e9 a plain word\"\"\"\r\n+++\r\n",
        "{\n\"title\": \"\\ud83d\\ude00 a plain word\"\n}\n",
      })
  void offsetsLeadToTheWord(String text) {
    assertThat(written(text, "plain word")).isEqualTo("plain word");
  }

  @Test
  void entitiesAndTagsAreMarkup() {
    assertThat(prose("---\ntitle: '&#8220;A <em>van</em>&#8221;&nbsp;here'\n---\n"))
        .containsExactly("“A van”\u00A0here");
  }

  @Test
  void aTextThatAnAliasRepeatsIsForReview() {
    Block block = read("---\ntitle: &name One\nslug: *name\n---\n").blocks().get(0);
    assertThat(block.review()).contains("other keys repeat this text by an alias");
  }

  @Test
  void anAnchorUnderAnotherKeyIsCopyIfACopyKeyRepeatsIt() {
    assertThat(prose("---\nx: &name One\ntitle: *name\n---\n")).containsExactly("One");
  }

  @Test
  void aliasesInACircleEnd() {
    assertThat(prose("---\nx: &a\n  title: One\n  again: *a\n---\n")).containsExactly("One");
  }

  @Test
  void paragraphsOfABlockAreBlocks() {
    assertThat(prose("---\ndescription: |\n  One.\n\n  Two.\n---\n"))
        .containsExactly("One.", "Two.");
  }

  @Test
  void theBlockHasTheKindOfItsKey() {
    assertThat(read("---\ntitle: a\ndek: b\nimage_alt: c\npullquote: d\n---\n").blocks())
        .extracting(Block::kind)
        .containsExactly(
            BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.ALT_TEXT, BlockKind.QUOTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nslug: x\ntitle: Court: day: two\n---\nBody\n",
        "+++\nslug = 'x'\ntitle = no quotes\n+++\nBody\n",
        "+++\nslug = 'x'\ntitle = 'no end\n+++\nBody\n",
        "---json\n{\"slug\": \"x\",\n \"title\" \"y\"}\n---\nBody\n",
      })
  void whatCannotBeReadIsAProblemOfItsLine(String text) {
    assertThat(read(text).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(DocumentProblem.Kind.UNREAD);
              assertThat(problem.start().line()).isEqualTo(3);
              assertThat(problem.message()).contains("is not checked");
            });
    assertThat(prose(text)).containsExactly("Body");
  }

  @Test
  void frontMatterInAProgramIsAProblem() {
    assertThat(read("---js\n{ title: 'One' }\n---\nBody\n").problems())
        .extracting(DocumentProblem::message)
        .containsExactly(
            "the front matter cannot be read, so its copy is not checked:"
                + " \"js\" is not YAML, TOML or JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n\nA rule above.\n", "{{ title }} x\n", "{ x }\n", "+++ b/file\n"})
  void whatOnlyLooksLikeFrontMatterIsBody(String text) {
    assertThat(read(text).problems()).isEmpty();
    assertThat(read(text).blocks()).isNotEmpty();
  }

  @Test
  void htmlHasFrontMatterToo() {
    Document page =
        Document.of(SourceText.of("---\ntitle: One\nslug: a\n---\n<p>Body</p>"), "html");
    assertThat(page.blocks()).extracting(Block::prose).containsExactly("One", "Body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nIt rained.\n\n---\nMore.",
        "---\n\nIt rained.\n\n---\n\nMore.",
        "---\nNote: It rained.\n---\nMore.",
        "---\nThe police said:\n\n\"It rained.\"\n\n---\nMore.",
        "---\n![A van](van.jpg) It rained.\n\n---\nMore.",
        "---\n{{< van >}} It rained.\n\n---\nMore."
      })
  void proseBetweenTwoRulesIsBody(String text) {
    assertThat(String.join(" ", prose(text))).contains("It rained.", "More.");
    assertThat(read(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n---\n",
        "---\n# It rained.\nlayout: home\n---\n",
        "---\nSlug: a\nDate: b\n---\n",
        "---\n{slug: It rained.}\n---\n",
        "---\n&a\nslug: It rained.\n---\n",
        "---\n\"a slug\": It rained.\nid: x\n---\n"
      })
  void mappingsAreFrontMatter(String text) {
    assertThat(prose(text)).isEmpty();
    assertThat(read(text).problems()).isEmpty();
  }

  @Test
  void whatLooksLikeBrokenFrontMatterIsAProblem() {
    assertThat(read("---\nIt rained.\ntitle: A day\n---\nMore.").problems())
        .extracting(problem -> problem.start().line())
        .containsExactly(3);
  }

  @Test
  void aTextMayBeBelowItsLanguageOrForm() {
    assertThat(prose("---\ntitle: {en: One, fr: Un}\nsummary:\n  default: Two\n---\n"))
        .containsExactly("One", "Two");
  }

  @Test
  void paragraphsOfAValueAreNotTheBody() {
    assertThat(
            prose(
                "---\nsummary: |\n  One.\n\n  Two and three and four.\ntags: [five]\n---\nSix.\n"))
        .containsExactly("One.", "Two and three and four.", "Six.");
    assertThat(prose("---\nexcerpt: \"One.\n\nTwo and three and four.\"\n---\nSix.\n"))
        .containsExactly("One.\nTwo and three and four.", "Six.");
  }

  @Test
  void namesInTheHeadOfAPageAreNotCopy() {
    String head = "---\nhead:\n- - meta\n  - {name: %s, content: One}\n---\n";
    assertThat(prose(head.formatted("description"))).containsExactly("One");
    assertThat(prose(head.formatted("keywords"))).isEmpty();
  }

  @Test
  void aPageThatIsPassedOverHasNoProblem() {
    DocumentReader markdown = Formats.standard().require("markdown");
    assertThat(markdown.isSearchable("---\ntitle: One\n---\nTwo.\n")).isTrue();
    assertThat(markdown.isSearchable("---\ntitle: One\n\nTwo.\n")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nTitle: One\n\nThree words more here.\n",
        "---\n# a note\n\"Title\": One\n----\n\nThree words more here.\n",
        "---\nRoad: One\nTown: two\n\nThree words more here.\n",
        "---\ntitle: One\n\ndescription: two\n\nThree words more here.\n",
        "---\ntitle: One\n\nThree words more here.\n\n---\n\nFour.\n",
        "+++\nTitle = 'One'\n\nThree words more here.\n"
      })
  void keysOfAnyFormThatNothingEndsAreAProblem(String text) {
    assertThat(prose(text)).contains("Three words more here.").doesNotContain("One");
    assertThat(read(text).problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\nNote: It rained.\n\nMore.\n", "---\n\nLee: Rain.\nKay: Sun.\n\nMore.\n"})
  void labelsAfterARuleAreNotKeys(String text) {
    assertThat(read(text).problems()).isEmpty();
  }

  @Test
  void keysThatNothingEndsAreAProblemAndNotCopy() {
    String text = "---\ntitle: One\nslug: two\n\nThree.\n";
    assertThat(prose(text)).containsExactly("Three.");
    assertThat(read(text).problems())
        .extracting(DocumentProblem::message)
        .allMatch(message -> message.contains("no line of \"---\" ends it"))
        .hasSize(1);
    assertThat(prose("---\nOn Monday: rain.\n")).containsExactly("On Monday: rain.");
  }
}
