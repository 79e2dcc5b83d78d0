// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.housestyle.document.DocumentReader;
import org.junit.jupiter.api.Test;

/** What is copy in NITF, NewsML-G2 and feeds. */
class XmlNewsTest {

  private static final DocumentReader NITF = new NitfReader();
  private static final DocumentReader NEWSML = new NewsMlReader();
  private static final DocumentReader FEED = new FeedReader();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void nitfHasHeadlinesAnAbstractParagraphsAndQuotations() {
    byte[] file =
        bytes(
            """
            <nitf><head><title>In short</title><docdata><identified-content>
            <classifier value="x"/>child porn</identified-content></docdata></head>
            <body><body.head><hedline><hl1>A headline</hl1></hedline>
            <abstract><p>A standfirst</p></abstract></body.head>
            <body.content><p>He had <em>child</em> porn.</p>
            <bq><block><p>It was child porn.</p></block></bq>
            <media><media-reference alternate-text="A court"/><media-caption>A caption</media-caption></media>
            </body.content></body></nitf>
            """);
    assertThat(blocks(file, NITF))
        .isEqualTo(
            """
            headline: In short
            headline: A headline
            standfirst: A standfirst
            paragraph: He had child porn.
            quote: It was child porn.
            alt-text: A court
            caption: A caption""");
    assertThat(findings(file, NITF))
        .contains("statement: child</em> porn", "quotation: child porn");
  }

  @Test
  void newsMlHoldsNitfAndXhtml() {
    byte[] file =
        bytes(
            """
            <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta><title>no copy</title></itemMeta>
            <contentMeta><headline>A headline</headline><by>By Ann</by><subject><name>child porn</name></subject>
            <description role="drol:summary">A summary</description></contentMeta>
            <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
            <h1>Title</h1><p>A <q>quotation</q>.</p></body></html></inlineXML></contentSet></newsItem>
            """);
    assertThat(blocks(file, NEWSML))
        .isEqualTo(
            """
            headline: A headline
            paragraph: By Ann
            metadata: A summary
            headline: Title
            paragraph: A quotation.""");
  }

  @Test
  void aFeedHoldsHtmlInSectionsAndInReferences() {
    byte[] file =
        bytes(
            """
            <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>A site</title>
            <item><title>First</title><link>http://example.org/child-porn</link></item>
            <item><title>Second</title>
            <description>&lt;p&gt;He had child &lt;b&gt;porn&lt;/b&gt; &amp;amp; more.&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>He had child pornography.</p><blockquote>No.</blockquote>]]></content:encoded>
            <category>child porn</category></item></channel></rss>
            """);
    assertThat(blocks(file, FEED))
        .isEqualTo(
            """
            headline: A site
            headline: First
            headline: Second
            paragraph: He had child porn & more.
            paragraph: He had child pornography.
            quote: No.""");
    assertThat(findings(file, FEED))
        .isEqualTo(
            """
            item 2, description: statement: child &lt;b&gt;porn
            item 2, encoded: statement: child pornography (safe)""");
    assertThat(new String(fixed(file, FEED), StandardCharsets.UTF_8))
        .isEqualTo(
            new String(file, StandardCharsets.UTF_8)
                .replace("<p>He had child pornography.</p>", "<p>He had child abuse images.</p>"));
  }

  @Test
  void atomHoldsXhtmlAsElements() {
    byte[] file =
        bytes(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A title</title>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></content>
            </entry></feed>
            """);
    assertThat(blocks(file, FEED)).isEqualTo("headline: A title\nparagraph: One\nparagraph: Two");
  }

  @Test
  void readersOfAWordPressSiteAndItsSlugsAreNoCopy() {
    byte[] file =
        bytes(
            """
            <rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">
            <channel><item><excerpt:encoded><![CDATA[An excerpt]]></excerpt:encoded>
            <wp:post_name>child-pornography</wp:post_name>
            <wp:comment><wp:comment_content>child porn</wp:comment_content></wp:comment></item></channel></rss>
            """);
    assertThat(blocks(file, FEED)).isEqualTo("paragraph: An excerpt");
  }

  @Test
  void aFormatIsRecognisedByItsRootElement() {
    byte[] head =
        bytes("<?xml version=\"1.0\"?><!-- a --><!DOCTYPE nitf SYSTEM \"nitf.dtd\">\n<nitf>");
    assertThat(NITF.recognises(head)).isTrue();
    assertThat(FEED.recognises(head)).isFalse();
    assertThat(FEED.recognises(bytes("<rss version=\"2.0\">"))).isTrue();
    assertThat(NEWSML.recognises(bytes("<nar:newsItem xmlns:nar=\"x\">"))).isTrue();
    assertThat(NEWSML.recognises(bytes("<contentSet>"))).isTrue();
  }

  @Test
  void theCharsetThatAFileDeclaresIsObeyed() {
    byte[] file =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><nitf><body><p>Café</p></body></nitf>"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(blocks(file, NITF)).isEqualTo("paragraph: Café");
    Charset declared = NITF.charset(file, file.length, StandardCharsets.UTF_8);
    assertThat(declared).isEqualTo(StandardCharsets.ISO_8859_1);
  }

  @Test
  void brokenXmlIsAnErrorWithItsLine() {
    assertThatThrownBy(() -> blocks(bytes("<nitf>\n<p></nitf>"), NITF))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken XML at line 2");
  }
}
