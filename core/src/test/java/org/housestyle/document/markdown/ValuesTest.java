// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.document.ShownBlocks.withKinds;

import java.util.List;
import org.housestyle.document.Block;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of front matter, shortcodes and JSON-LD may have markup of their own. */
class ValuesTest {

  private static List<Block> blocks(String text, String format) {
    return Document.of(SourceText.of(text), format).blocks();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "See [a van](/red-van/).       | metadata: See a van.",
        "A <code>van</code> here       | metadata: A ~ here",
        "A {{< ref x.md >}} van        | metadata: A ~ van",
        "A van <!-- a bus -->          | metadata: A van",
        "A van [1][red-van]            | metadata: A van [1][red-van]",
        "<blockquote>A van</blockquote> | quote: A van",
        "<p lang=fr>A bus</p>          | ",
        "A <em>red</em> van            | metadata: A red van",
        "5 < 6 & a van                 | metadata: 5 < 6 & a van"
      })
  void markupInFrontMatterIsRead(String value, String shown) {
    List<String> wanted = shown == null ? List.of() : List.of(shown);
    assertThat(withKinds("---\ndescription: '" + value + "'\n---\n", "markdown")).isEqualTo(wanted);
    assertThat(withKinds("---\ndescription: '" + value + "'\n---\n", "html")).isEqualTo(wanted);
    assertThat(withKinds("+++\ndescription = '''" + value + "'''\n+++\n", "markdown"))
        .isEqualTo(wanted);
    assertThat(withKinds("{\"description\": \"" + value + "\"}\n", "markdown")).isEqualTo(wanted);
  }

  @Test
  void aValueOfSeveralBlocksIsReadAsThem() {
    String text =
        """
        ---
        title: A day
        body: |
          # A van

          > A bus
          > in town

          ```
          code
          ```

          - A tram
        ---
        """;
    assertThat(withKinds(text, "markdown"))
        .containsExactly(
            "headline: A day", "headline: A van", "quote: A bus\nin town", "list-item: A tram");
  }

  @Test
  void indentationOfAWholeValueIsNoCode() {
    String text = "+++\nsummary = \"\"\"\n    A *red* van\n\"\"\"\n+++\n";
    assertThat(withKinds(text, "markdown")).containsExactly("metadata: A red van");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ndescription: \"A \\\"big\\\" *red* van, [seen](/van)\"\n---\n",
        "---\ndescription: >\n  A *red*\n\n  big van\n---\n",
        "---\ndescription: 'It''s a *red* van'\n---\n",
        "{\"description\": \"A *red* \\u0076an, a van\"}\n",
        "{{< figure caption=\"A *red* \\\"big\\\" van\" >}}\n"
      })
  void wordsKeepTheirPlaces(String text) {
    for (Block block : blocks(text, "markdown")) {
      int at = block.prose().lastIndexOf("van");
      if (at >= 0) {
        Span van = new Span(at, at + "van".length());
        assertThat(block.toRaw(van).in(text)).isEqualTo("van");
        assertThat(block.isVerbatim(van)).isTrue();
      }
    }
    assertThat(blocks(text, "markdown")).anyMatch(it -> it.prose().contains("van"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{{< figure caption=\"See [a van](/red-van/)\" >}}   | caption: See a van",
        "{% include f.html caption='A `red-van` here' %}     | caption: A ~ here",
        "{{< figure caption=\"> A van\" >}}                  | quote: A van",
        "<Figure caption=\"See [a van](/red-van/)\" />       | caption: See a van"
      })
  void markupInParametersIsRead(String text, String shown) {
    assertThat(withKinds(text, "mdx")).containsExactly(shown);
  }

  @Test
  void quotationsInsideAParameterAreMarked() {
    List<Block> blocks = blocks("{{< figure caption=\"<q>A van</q>, she said\" >}}", "markdown");
    assertThat(blocks).singleElement().matches(it -> it.markedQuotes().equals(List.of(span(5))));
  }

  private static Span span(int length) {
    return new Span(0, length);
  }

  @Test
  void htmlInJsonLdIsRead() {
    String text =
        """
        <script type="application/ld+json">
        {"articleBody": "<p>See <a href=\\"/red-van\\">a van</a></p><blockquote>A bus</blockquote>"}
        </script>
        """;
    assertThat(withKinds(text, "html")).containsExactly("metadata: See a van", "quote: A bus");
  }

  @Test
  void anEditThatNeedsAMarkOfTheValueIsRefused() {
    Block block = blocks("{{< figure caption=\"A *red* van\" >}}", "markdown").get(0);
    assertThat(block.canHold("a \"van\"")).isFalse();
    assertThat(block.canHold("a van")).isTrue();
  }
}
