// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.housestyle.document.DocumentReader;
import org.junit.jupiter.api.Test;

/** What is copy in ninjs and ANS. */
class JsonNewsTest {

  private static final DocumentReader NINJS = new NinjsReader();
  private static final DocumentReader ANS = new AnsReader();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void ninjsOfVersionOneHasNamedTexts() {
    byte[] file =
        bytes(
            """
            {"uri": "http://example.org/child-porn", "type": "text", "headline": "A headline",
             "slugline": "court-case", "subject": [{"name": "child porn"}],
             "body_text": "One \\"two\\".",
             "body_xhtml": "<p>He had <b>child<\\/b> porn &amp; more.<\\/p>",
             "associations": {"picture": {"description_text": "A caption"}}}
            """);
    assertThat(blocks(file, NINJS))
        .isEqualTo(
            """
            headline: A headline
            metadata: court-case
            paragraph: One "two".
            paragraph: He had child porn & more.
            metadata: A caption""");
    assertThat(findings(file, NINJS)).isEqualTo("body_xhtml: statement: child<\\/b> porn");
  }

  @Test
  void ninjsOfVersionThreeHasListsOfTexts() {
    byte[] file =
        bytes(
            """
            {"uri": "x", "headlines": [{"role": "main", "value": "He had child pornography"}],
             "bodies": [{"role": "html", "contentType": "text/html", "value": "<p>One</p>"},
              {"role": "nitf", "contentType": "text/vnd.IPTC.NITF", "value": "<nitf><body><bq><p>Two</p></bq></body></nitf>"},
              {"role": "plain", "contentType": "text/plain", "value": "Three"}]}
            """);
    assertThat(blocks(file, NINJS))
        .isEqualTo(
            """
            headline: He had child pornography
            paragraph: One
            quote: Two
            paragraph: Three""");
    assertThat(findings(file, NINJS))
        .isEqualTo("headlines 1, value: statement: child pornography (safe)");
  }

  @Test
  void anEditStaysInsideItsString() {
    String before =
        "{\"uri\":\"x\",\"body_xhtml\":\"<p>Caf\\u00e9.\\n He had child pornography.<\\/p>\"}";
    assertThat(new String(fixed(bytes(before), NINJS), StandardCharsets.UTF_8))
        .isEqualTo(before.replace("child pornography", "child abuse images"));
  }

  @Test
  void ansHasElementsThatSayWhatTheyAre() {
    byte[] file =
        bytes(
            """
            {"type": "story", "version": "0.10.9", "canonical_url": "/child-porn/",
             "headlines": {"basic": "A headline"}, "subheadlines": {"basic": "A standfirst"},
             "content_elements": [
              {"type": "text", "content": "It <i>rained</i>."},
              {"type": "header", "level": 2, "content": "A crosshead"},
              {"type": "quote", "content_elements": [{"type": "text", "content": "What she said"}]},
              {"type": "image", "caption": "A caption", "alt_text": "A court", "url": "child-porn.jpg"},
              {"type": "list", "items": [{"type": "text", "content": "An item"}]}],
             "taxonomy": {"tags": [{"text": "child porn"}]}}
            """);
    assertThat(blocks(file, ANS))
        .isEqualTo(
            """
            headline: A headline
            standfirst: A standfirst
            paragraph: It rained.
            headline: A crosshead
            quote: What she said
            caption: A caption
            alt-text: A court
            paragraph: An item""");
  }

  @Test
  void aFormatIsRecognisedByItsKeys() {
    assertThat(NINJS.recognises(bytes("{\"uri\": \"x\", \"versioncreated\": \"2026\"}"))).isTrue();
    assertThat(ANS.recognises(bytes("{\"type\": \"story\", \"content_elements\": []}"))).isTrue();
    byte[] other = bytes("{\"name\": \"a\", \"version\": \"1.0\", \"dependencies\": {}}");
    assertThat(NINJS.recognises(other) || ANS.recognises(other)).isFalse();
  }

  @Test
  void brokenJsonIsAnErrorWithItsLine() {
    assertThatThrownBy(() -> blocks(bytes("{\"headline\":\n\"a\" \"b\"}"), NINJS))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken JSON at line 2");
  }

  @Test
  void deepNestingIsAnErrorThatSaysSo() {
    String deep = "{\"uri\": " + "[".repeat(300) + "]".repeat(300) + "}";
    assertThatThrownBy(() -> blocks(bytes(deep), NINJS))
        .hasMessageContaining("the JSON is nested more than 200 deep");
  }
}
