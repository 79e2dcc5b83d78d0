// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.text.SourceText;
import org.housestyle.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which markup says that words are somebody else's: here "a red van". */
class MarkedQuotationsTest {

  private static final String WORDS = "a red van";

  /** Whether the words are quoted; they are there once. */
  private static boolean isQuoted(String text, String format) {
    for (Block block : Document.of(SourceText.of(text.replace("¶", "\n")), format).blocks()) {
      int at = block.prose().indexOf(WORDS);
      if (at >= 0) {
        Span words = new Span(at, at + WORDS.length());
        return block.kind().isQuote()
            || block.markedQuotes().stream().anyMatch(quotation -> quotation.contains(words));
      }
    }
    throw new AssertionError("not read: " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Quote text=\"It was a red van.\" />",
        "<BlockQuote body={'It was a red van.'} author=\"A. Lee\" />",
        "<PullQuote children={`It was a red van.`} />",
        "<Card quoteText=\"It was a red van.\" />",
        "<Callout type=\"quote\">It was a red van.</Callout>",
        "<Quote text={<p>It was a red van.</p>} />",
        "<Figure caption={<blockquote>It was a red van.</blockquote>} />",
        "<Layout aside={<Quote by=\"A. Lee\">It was a red van.</Quote>}>Rain.</Layout>",
        "<div className=\"pullquote\">¶¶It was a red van.¶¶</div>",
        "<div className={styles.pullquote}>¶¶It was a red van.¶¶</div>",
        "<p className={clsx('quote', open && 'wide')}>It was a red van.</p>",
        "<Box className=\"pullquote\">It was a red van.</Box>",
        "He saw <span className=\"quote\">a red van</span> there.",
        ":::quote¶It was a red van.¶:::",
        "<motion.blockquote>It was a red van.</motion.blockquote>",
        "<Box as=\"q\">It was a red van.</Box>",
        "<Card quote>It was a red van.</Card>",
        "<Card isQuote={true} text=\"It was a red van.\" />",
        "{open && <blockquote>It was a red van.</blockquote>}",
        "<Quote>{open && <p>It was a red van.</p>}</Quote>"
      })
  void mdx(String text) {
    assertThat(isQuoted(text, "mdx")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< quote text=\"It was a red van.\" >}}",
        "{{< quote \"It was a red van.\" \"A. Lee\" >}}",
        "{{% media/quote `It was a red van.` %}}",
        "{{% notice quote %}}¶It was a red van.¶{{% /notice %}}",
        "{{ partial \"quote.html\" (dict \"text\" \"It was a red van.\") }}",
        "{% include pull-quote.html text='It was a red van.' %}",
        "{% render \"quote\", text: \"It was a red van.\" %}",
        "{% pullquote %}It was a red van.{% endpullquote %}",
        "{% capture quote %}It was a red van.{% endcapture %}",
        "{{#quote}}It was a red van.{{/quote}}",
        "[pullquote]It was a red van.[/pullquote]",
        "[su_quote]¶¶It was a red van.¶¶[/su_quote]",
        "[quote=A. Lee]It was a red van.[/quote]",
        "{{< quote >}}¶It was a red van.¶¶Rain.",
        "{% quote %}¶It was a red van.¶¶Rain.",
        "[pullquote]¶It was a red van.¶¶Rain.",
        "<Quote>¶¶It was a red van.¶¶Rain.",
        "<div class='vox-pops'>It was a red van.</div>",
        "<div class='bsky-embed'>It was a red van.</div>",
        "{% quote(author=\"A. Lee\") %}It was a red van. {% include a.html %}{% end %}",
        "<!-- wp:acf/quote {\"id\": 1} --><p>It was a red van.</p><!-- /wp:acf/quote -->"
      })
  void templateTags(String text) {
    assertThat(isQuoted(text, "markdown")).isTrue();
    assertThat(isQuoted("<p>Rain.</p>¶" + text, "html")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/// quote¶It was a red van.¶///",
        "::quote-block¶It was a red van.¶::",
        "::pull-quote{by=\"A. Lee\"}¶It was a red van.¶::",
      })
  void containers(String text) {
    assertThat(isQuoted(text, "markdown")).isTrue();
    assertThat(isQuoted(text.replace("red", "blue") + "¶¶It was a red van.", "markdown")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p itemprop=\"reviewBody\">It was a red van.</p>",
        "<p data-quote>It was a red van.</p>",
        "<x:quote>It was a red van.</x:quote>",
        "<pull-quote text=\"It was a red van.\"></pull-quote>",
        "{{> \"quote\" text=\"It was a red van.\"}}",
        "<p class=\"<?php echo 'quote' ?>\">It was a red van.</p>",
        "<p <?php if ($a > 1): ?>class=\"quote\"<?php endif ?>>It was a red van.</p>",
        "<div v-slot:quote>It was a red van.</div>",
      })
  void attributes(String text) {
    assertThat(isQuoted(text, "html")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{#if quote}}<p>It was a red van.</p>{{/if}}",
        "{% if quote %}<p>It was a red van.</p>{% endif %}"
      })
  void conditionsAreNone(String text) {
    assertThat(isQuoted(text, "html")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"layout: quote", "title: Rain¶type: 'quote'", "quote: true"})
  void bodiesOfPagesThatAreQuotations(String keys) {
    assertThat(isQuoted("---¶" + keys + "¶---¶It was a red van.", "markdown")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---¶layout: post¶---¶", "{{< quote >}}¶Rain.¶¶", "{% include quote %}¶¶"})
  void otherPagesAreNone(String before) {
    assertThat(isQuoted(before + "It was a red van.", "markdown")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span class=\"pullquote\">It was a red van.</span></p>",
        "<p>He saw <em class=\"quote\">a red van</em> there.</p>",
        "<p><span class=\"quote\">Rain.<br><br>It was a red van.</span></p>",
        "<pull-quote>It was a red van.</pull-quote>",
        "<div role=\"doc-pullquote\">It was a red van.</div>",
        "<div data-component=\"quote-block\">It was a red van.</div>",
        "<article class=\"comment-body\">It was a red van.</article>",
        "<div class=\"quote\" title=\"It was a red van.\">Rain.</div>",
        "<div class=\"lead {% if wide %}pullquote{% endif %}\">It was a red van.</div>",
        "<blockquote><img src=\"a.png\" alt=\"It was a red van.\"></blockquote>",
        "<p>[quote]</p><p>It was a red van.</p><p>[/quote]</p>",
        "<script type=\"application/ld+json\">{\"@type\": \"UserReview\", \"description\":"
            + " \"It was a red van.\"}</script>",
        "<script type=\"application/ld+json\">{\"@type\": \"http://schema.org/Review\","
            + " \"description\": \"It was a red van.\"}</script>"
      })
  void elements(String text) {
    assertThat(isQuoted(text, "html")).isTrue();
    assertThat(isQuoted(text, "markdown")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---¶quoteText: It was a red van.¶---¶",
        "---¶blocks:¶  - quote: true¶    text: It was a red van.¶---¶",
        "---¶slices:¶  - slice_type: quote¶    text: It was a red van.¶---¶",
        "---¶blocks:¶  - quote_author: A. Lee¶    text: It was a red van.¶---¶",
        "---¶blocks:¶  - attribution: A. Lee¶    text: It was a red van.¶---¶",
        "---¶reviews: [{text: It was a red van.}]¶---¶",
        "+++¶[[blocks]]¶quote = true¶text = \"It was a red van.\"¶+++¶",
        "---¶quote:¶  text: It was a red van.¶---¶",
        "---¶testimonials:¶  - body: It was a red van.¶    author: A. Lee¶---¶",
        "---¶blocks:¶  - text: It was a red van.¶    type: quote¶---¶",
        "---¶blocks:¶  - component: Quote¶    props:¶      content: It was a red van.¶---¶",
        "+++¶[[blocks]]¶type = \"quote\"¶[blocks.content]¶text = \"It was a red van.\"¶+++¶",
        "+++¶blocks = [{type = \"quote\", text = \"It was a red van.\"}]¶+++¶",
        "{\"blocks\": [{\"_type\": \"pullQuote\", \"text\": \"It was a red van.\"}]}¶"
      })
  void frontMatter(String text) {
    assertThat(isQuoted(text, "markdown")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---¶quote:¶  text: Rain.¶  alt: It was a red van.¶---¶",
        "---¶blocks:¶  - type: quote¶    text: Rain.¶  - text: It was a red van.¶---¶",
        "+++¶[[blocks]]¶type = \"quote\"¶[[blocks]]¶text = \"It was a red van.\"¶+++¶",
        "+++¶blocks = [{type = \"quote\"}, {text = \"It was a red van.\"}]¶+++¶",
        "---¶title: It was a red van.¶type: news¶---¶",
        "---¶title: It was a red van.¶attribution: A. Lee¶---¶",
        "---¶blocks:¶  - quote: false¶    text: It was a red van.¶---¶"
      })
  void otherFrontMatter(String text) {
    assertThat(isQuoted(text, "markdown")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% if a %}<p class=\"quote\">{% else %}<p>{% endif %}It was a red van.</p>",
        "{{ if .a }}<p>{{ else }}<p class=\"quote\">{{ end }}It was a red van.</p>",
        "{{#if a}}<div class=\"quote\">{{else}}<div>{{/if}}It was a red van.</div>",
        "<% if a %><blockquote><% else %><div><% end %>It was a red van.</blockquote>",
        "<?php if ($a): ?><div class=\"quote\"><?php else: ?><div><?php endif ?>It was a red van.</div>",
        "<?php if ($a) { ?><div class=\"quote\"><?php } else { ?><div><?php } ?>It was a red van.</div>",
        "{% if a %}<blockquote>{% endif %}<p>It was a red van.</p>",
        "<div {% if a %}class=\"pullquote\"{% endif %}>It was a red van.</div>",
        "<div class=\"{{ 'pullquote' if a }}\">It was a red van.</div>",
        "{% if a %}{% quote %}{% endif %}It was a red van.{% endquote %}"
      })
  void underACondition(String text) {
    assertThat(isQuoted(text, "html")).isTrue();
    assertThat(isQuoted(text.replace(">It was a red van.<", ">¶¶It was a red van.¶¶<"), "markdown"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: {.quote}¶It was a red van.¶:::",
        "::: quote¶¶Rain.¶¶It was a red van.¶¶:::",
        ":::quote[A. Lee]{#a}¶It was a red van.¶:::",
        ":::: quote¶::: note¶Rain.¶:::¶It was a red van.¶::::",
        "!!! quote \"A. Lee\"¶    Rain.¶¶    It was a red van.",
        "???+ cite¶    It was a red van.",
        "- Rain¶¶    !!! quote¶        It was a red van.",
        "/// quote | A. Lee¶It was a red van.¶///",
        ">>>¶Rain.¶¶It was a red van.¶>>>",
        "- Quote:: It was a red van.",
        "> [!quote] A. Lee¶> It was a red van.",
        "> [!CITE]-¶> It was a red van.",
        "> [!note]¶> > It was a red van.",
        "It was a red van. {.quote}",
        "{: .pullquote}¶It was a red van.",
        "He saw [a red van]{.quote} there.",
        "He saw :quote[a red van] there.",
        "> ![It was a red van.](a.png)",
        "> [one](a.html \"It was a red van.\")",
        "Rain.[^a]¶¶[^a]: > It was a red van.",
        "Rain.[^a]¶¶[^a]: Rain.¶    > It was a red van.",
        "\\begin{quote}¶Rain.¶¶It was a red van.¶\\end{quote}",
        "He said: \\enquote{It was a red van.}",
        "> ![[a.png|It was a red van.]]",
        "<motion.blockquote>¶¶It was a red van.¶¶</motion.blockquote>"
      })
  void markdown(String text) {
    assertThat(isQuoted(text, "markdown")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><span class=\"quote\">Rain.</span> It was a red van.</p>",
        "<p class=\"lead\">It was a red van.</p>",
        "<p class=\"unquoted\">It was a red van.</p>",
        "<figure class=\"quote\"><p>Rain.</p><figcaption>It was a red van.</figcaption></figure>",
        "<div class=\"quote-form\">It was a red van.</div>",
        "<p>[quote]Rain.[/quote] It was a red van.</p>",
        "{{< figure caption=\"It was a red van.\" >}}",
        "<Card title=\"It was a red van.\" />",
        "<div>{% if a %}<p class=\"quote\">{% else %}<p>{% endif %}Rain.</p></div>"
            + "¶¶<p>It was a red van.</p>",
        "{% if a %}<div class=\"quote\">{% else %}<div>{% endif %}Rain."
            + "{% if a %}</div>{% else %}</div>{% endif %}¶¶<p>It was a red van.</p>",
        "{% if a %}<p class=\"lead\">{% else %}<p>{% endif %}It was a red van.</p>"
      })
  void otherText(String text) {
    assertThat(isQuoted(text, "html")).isFalse();
    assertThat(isQuoted(text, "markdown")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::: quote¶Rain.¶:::¶¶It was a red van.",
        "::: note¶It was a red van.¶:::",
        ":::tip Words to quote¶It was a red van.¶:::",
        "!!! quote¶    Rain.¶¶It was a red van.",
        "/// quote¶Rain.¶///¶¶It was a red van.",
        ">>>¶Rain.¶>>>¶¶It was a red van.",
        "quote:: Rain¶¶It was a red van.",
        "<!-- wp:quote -->¶<p>Rain.</p>¶<!-- /wp:quote -->¶¶It was a red van.",
        "{% quote() %}Rain.{% end %} It was a red van.",
        "!!! quote¶    Rain.¶¶> It rained.¶¶It was a red van.",
        "!!! quote¶    Rain.¶¶> [!note]¶> It was a red van.",
        "!!! note \"A quote\"¶    It was a red van.",
        "> [!note] A quote¶> It was a red van.",
        "A quote. {.quote}¶¶It was a red van.",
        "He saw [it]{.quote} and a red van.",
        "[quote] It was a red van.",
        "[quote][one] It was a red van.¶¶[one]: a.html",
        "\\begin{quote}Rain.\\end{quote}¶¶It was a red van.",
        "{{< card quote=false text=\"It was a red van.\" >}}",
        "<figure class=\"quote\">¶¶> Rain.¶¶<figcaption>It was a red van.</figcaption>¶¶</figure>"
      })
  void otherMarkdown(String text) {
    assertThat(isQuoted(text, "markdown")).isFalse();
  }
}
