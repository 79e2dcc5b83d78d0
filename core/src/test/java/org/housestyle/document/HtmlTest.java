// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  private static List<Block> blocks(String html) {
    return Document.of(SourceText.of(html), "html").blocks();
  }

  private static List<String> prose(String html) {
    return blocks(html).stream().map(block -> block.prose().strip()).toList();
  }

  private static List<String> xhtml(String page) {
    return Document.of(SourceText.of(page), "xhtml").blocks().stream()
        .map(block -> block.prose().strip())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p alt='Copy'></p>",
        "<a title=\"Copy\"></a>",
        "<a aria-label=\"Copy\"></a>",
        "<input placeholder='Copy'>",
        "<input type=submit value='Copy'>",
        "<track label='Copy'>",
        "<table summary='Copy'></table>",
        "<img data-caption='Copy'>",
        "<meta name=description content='Copy'>",
        "<meta property='og:image:alt' content='Copy'>",
        "<meta name='twitter:title' content='Copy'>",
        "<meta name='dc.title' content='Copy'>",
        "<meta name='sailthru.description' content='Copy'>",
        "<meta name='parsely-title' content='Copy'>",
        "<meta itemprop='alternativeHeadline' content='Copy'>",
        "<table><caption>Copy</caption></table>",
        "<noscript><p>Copy</p></noscript>",
        "<template><p>Copy</p></template>",
        "<select><option>Copy</option></select>",
        "<svg><title>Copy</title><path d='m'/></svg>",
        "<details><summary>Copy</summary></details>",
        "<pre>Copy</pre>",
        "<p>Copy<del>Not</del></p>",
        "<p lang='en-GB'>Copy</p>",
        "<div lang='de'><p lang='en'>Copy</p></div>",
        "<p data-nosnippet>Copy</p>",
        "<html translate='no'><p>Copy</p></html>",
        "<p hidden='until-found'>Copy</p>",
      })
  void readersSeeIt(String html) {
    assertThat(prose(html)).containsExactly("Copy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p id='a' class='a' data-title='a' href='a'></p>",
        "<input type=hidden value='a'>",
        "<meta name=keywords content='a'>",
        "<meta property='article:tag' content='a'>",
        "<script>a</script><style>a</style>",
        "<textarea>a</textarea>",
        "<pre><code>a</code></pre>",
        "<div class='highlight'><pre>a</pre></div>",
        "<del><p>a</p></del>",
        "<p><s>a</s></p>",
        "<div hidden><p title='a'>a</p></div>",
        "<div style='color: red; display:none'>a</div>",
        "<p lang='fr'>a</p>",
        "<p lang='de'><b title='a'>a</b></p>",
        "<p translate='no'>a</p>",
        "<svg><style>a</style></svg>",
      })
  void readersDoNotSeeIt(String html) {
    assertThat(prose(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote><p>Said</p></blockquote>",
        "<div role='blockquote'><p>Said</p></div>",
        "<aside class='pullquote'>Said</aside>",
        "<div class='wp-block-pullquote'><p>Said</p></div>",
        "<div class='story__quote'>Said</div>",
        "<section class='testimonial'>Said</section>",
        "<div class='fb-post'>Said</div>",
        "<figure><p>Said</p><figcaption>– A neighbour</figcaption></figure>",
      })
  void somebodyElseSaysIt(String html) {
    assertThat(blocks(html).get(0).prose()).isEqualTo("Said");
    assertThat(blocks(html).get(0).kind()).isEqualTo(BlockKind.QUOTE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='has-quote'>Own</div>",
        "<form class='quote-form'><p>Own</p></form>",
        "<article class='quote'><p>Own</p></article>",
        "<figure><img src='a'><figcaption>Own</figcaption></figure>",
        "<figure class='quote'><figcaption>Own</figcaption></figure>",
      })
  void thePublicationSaysIt(String html) {
    assertThat(blocks(html).get(0).kind()).isNotEqualTo(BlockKind.QUOTE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>A van<sup>1</sup> here</p> | A van here",
        "<p>A van<sup>[2]</sup>, he said</p> | A van, he said",
        "<p>A van<sup>a</sup>s</p> | A van\uFFFCs",
        "<p>The 21<sup>st</sup> van</p> | The 21st van",
        "<p>A van<img src='a'>s</p> | A van\uFFFCs",
        "<h3><a>A van</a><span class='badge'>live</span></h3> | A van",
        "<h3><a>A van</a><span>Live</span></h3> | A van\uFFFCLive",
        "<p>A v<b>an</b></p> | A van",
        "<p>A <del>car</del> van</p> | A  van",
        "<p>A <span lang='fr'>voiture</span> van</p> | A \uFFFC van",
        "<p>A <code>x</code> van</p> | A \uFFFC van",
      })
  void whatTouchesAWordIsNoPartOfIt(String html, String prose) {
    assertThat(prose(html)).contains(prose);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>A van<br>Image: A. Smith</p> | A van",
        "<p>A van<br><br>Another</p> | A van",
        "<div>A van<p>Another</p></div> | A van",
      })
  void aBlockEnds(String html, String first) {
    assertThat(prose(html)).hasSize(2).first().isEqualTo(first);
  }

  @Test
  void aBlankLineEndsAParagraphOfPreformattedText() {
    assertThat(prose("<pre>A van\n\nAnother</pre>")).containsExactly("A van", "Another");
  }

  @Test
  void aHardLineBreakInProseJoins() {
    assertThat(prose("<p>A van<br>drove on</p>")).containsExactly("A van\ndrove on");
  }

  @Test
  void everyEditOfPreformattedTextIsForReview() {
    assertThat(blocks("<pre>A van</pre>").get(0).review()).isPresent();
    assertThat(blocks("<p>A van</p>").get(0).review()).isEmpty();
  }

  @Test
  void jsonLdIsReadWithItsOffsets() {
    String html =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"url\": \"a\","
            + " \"headline\": \"A \\\"van\\\"\\u00a0here\", \"author\": {\"description\": \"a\"},"
            + " \"image\": [{\"caption\": \"Cap\"}]}</script><p>Body</p>";
    assertThat(prose(html)).containsExactly("A \"van\"\u00A0here", "Cap", "Body");
    Block headline = blocks(html).get(0);
    assertThat(headline.toRaw(new Span(8, 12)).in(html)).isEqualTo("here");
    assertThat(headline.canHold("a \"van\"")).isFalse();
  }

  @Test
  void jsonLdThatCannotBeReadIsAProblem() {
    Document page =
        Document.of(
            SourceText.of("<script type='application/ld+json'>\n{\"headline\": \n</script>"),
            "html");
    assertThat(page.problems()).hasSize(1);
  }

  @Test
  void nothingWithASpaceFitsAnAttributeWithoutQuotes() {
    assertThat(blocks("<a title=van></a>").get(0).canHold("a van")).isFalse();
    assertThat(blocks("<a title='van'></a>").get(0).canHold("a van")).isTrue();
  }

  @Test
  void xhtmlIsXml() {
    assertThat(
            xhtml(
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head>"
                    + "<title>Head</title><script src=\"a\"/></head><body><p>A <![CDATA[<van> &]]>"
                    + " here<br/>on</p><p xml:lang=\"fr\">x</p></body></html>"))
        .containsExactly("Head", "A <van> & here\non");
  }

  @Test
  void aPageThatOnlyXmlMakesSenseOfIsReadAsXml() {
    String page =
        "<?xml version=\"1.0\"?><html><head><script src=\"a\"/></head><body>Copy</body></html>";
    assertThat(prose(page)).containsExactly("Copy");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, <meta charset=windows-1252>",
    "windows-1252, <META http-equiv='Content-Type' content='text/html; CHARSET=ISO-8859-1'>",
    "ISO-8859-2, <?xml version='1.0' encoding='ISO-8859-2'?><p>",
    "UTF-8, <meta charset=windows-1252>",
    "UTF-8, <!-- <meta charset=koi8-r> -->",
    "UTF-8, <meta charset=utf-16>",
    "UTF-8, <meta charset=nonsense>",
  })
  void theCharsetThatAPageNamesIsObeyed(Charset charset, String head) throws IOException {
    byte[] bytes = (head + "<p>Café</p>").getBytes(charset);
    DocumentReader reader = Formats.standard().require("html");
    assertThat(Document.read(bytes, StandardCharsets.UTF_8, reader).blocks().get(0).prose())
        .isEqualTo("Café");
  }
}
