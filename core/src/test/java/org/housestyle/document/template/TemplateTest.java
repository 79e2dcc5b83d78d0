// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.housestyle.document.BlockKind;
import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Template code is found and masked; the text between its tags stays. */
class TemplateTest {

  private static String masked(String text) {
    Mask mask = new Mask(text);
    Template.of(text).mask(mask);
    return mask.text().replaceAll("\\uE000+", "~");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Hugo       | a {{< ref \"van\" >}} b         | a ~ b",
        "Hugo       | a {{% b %}}c{{% /b %}} d        | a ~c~ d",
        "Hugo       | a {{- .Params.van -}} b         | a ~ b",
        "Hugo       | a {{/* a > van */}} b           | a ~ b",
        "Liquid     | a {% post_url red-van %} b      | a ~ b",
        "Liquid     | a {% comment %}c{% endcomment %} b | a ~ b",
        "Nunjucks   | a {# a red van #} b             | a ~ b",
        "Handlebars | a {{{van}}} {{#if x}}c{{/if}} b | a ~ ~c~ b",
        "Handlebars | a {{!-- }} van --}} b           | a ~ b",
        "ERB        | a <%= van %> b                  | a ~ b",
        "JavaScript | a ${van({a: '}'})} b            | a ~ b",
        "component  | a <Van red={[1, 2]}>c</Van> b   | a ~c~ b",
        "WordPress  | a [caption id=\"1\"]c[/caption] b | a ~c~ b",
        "WordPress  | a [code]c[/code] [pre]c[/pre] b | a ~ ~ b",
        "WordPress  | a [code] b                      | a [code] b",
        "Handlebars | {{#with van}}a{{/with}}         | ~a~",
        "Ghost      | {{#is \"first\"}}a{{/is}}       | ~a~",
        "Nunjucks   | {% with van %}a{% endwith %}    | ~a~",
        "kramdown   | a {::comment}c{:/comment} b     | a ~ b",
        "PHP        | a <?= van > 1 ?> b              | a ~ b",
        "PHP        | a <?php van();                  | a ~"
      })
  void codeIsMasked(String language, String text, String masked) {
    assertThat(masked(text)).as(language).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices rose to $5 {in cash}.",
        "[sic] and [see note](a.html)",
        "if a < b and <b>c</b>",
        "{{ never closed",
        "a <DIV>b</DIV>"
      })
  void otherTextStays(String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<a {% if b %}title=\"c\"{% endif %}>     | <a title=\"c\">",
        "<a {{ attributes }}>                     | <a>",
        "<a href=\"{{ b }}\" {{ c }} title=\"d\">   | <a href=\"~\" title=\"d\">",
        "<a href={{ b }}/c title=\"d\">           | <a href=~/c title=\"d\">",
        "<a data-{{ b }}=\"c\">                   | <a data-~=\"c\">",
        "<a class=\"{{ b }}\">                    | <a class=\"~\">",
        "a < b {{ c }} d                         | a < b ~ d"
      })
  void codeBetweenAttributesBecomesBlank(String text, String masked) {
    assertThat(masked(text).replaceAll(" +", " ").replace(" >", ">")).isEqualTo(masked);
  }

  @Test
  void codeInAClassThatSaysQuoteBecomesThatWord() {
    assertThat(masked("<a class=\"{{ 'pullquote' if b }}\">")).matches("<a class=\"quote +\">");
  }

  @Test
  void codeAloneOnItsLinesBecomesBlank() {
    assertThat(masked("a\n  {{< van\n  src=1 >}}\nb")).matches("a\\n +\\n +\\nb");
  }

  @Test
  void theOffsetsStay() {
    String text = "a {% van %}\n{% van %}\nb";
    Mask mask = new Mask(text);
    Template.of(text).mask(mask);
    assertThat(mask.text()).hasSameSizeAs(text).endsWith("\nb");
  }

  private static List<String> parameters(String text) {
    return Template.of(text).tags().stream()
        .flatMap(tag -> tag.parameters().stream())
        .map(parameter -> parameter.name() + ": " + parameter.value().in(text))
        .collect(Collectors.toList());
  }

  @Test
  void parametersHaveANameAndAText() {
    assertThat(parameters("{{< figure src=\"a.jpg\" caption='A \"red\" van' >}}"))
        .containsExactly("src: a.jpg", "caption: A \"red\" van");
    assertThat(parameters("{% include a.html alt=\"A \\\"red\\\" van\" %}"))
        .containsExactly("alt: A \\\"red\\\" van");
    assertThat(parameters("<Van title={`A van`} {...rest} />")).containsExactly("title: A van");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{% render 'card', title: 'A van' %}                     | title: A van",
        "{{> \"card\" title=\"A van\"}}                             | title: A van",
        "{{ card({ text: \"A van\" }) }}                          | text: A van",
        "{{ card({ \"text\": \"A van\" }) }}                      | text: A van",
        "{{ partial \"card.html\" (dict \"title\" \"A van\") }}     | title: A van",
        "{{t \"A red van.\"}}                                     | : A red van.",
        "{{ _('A red van.') }}                                   | : A red van.",
        "<?php _e('A red van.') ?>                               | : A red van."
      })
  void parametersAreFoundInEachNotation(String text, String parameter) {
    assertThat(parameters(text)).containsExactly(parameter);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{{t \"red.van\"}}", "{{ \"A red van.\" | upcase }}", "{{ a(\"A red van.\") }}"})
  void otherTextsOfCodeAreNone(String text) {
    assertThat(parameters(text)).isEmpty();
  }

  @Test
  void comparisonsAreNoParameters() {
    assertThat(parameters("{% if title == \"van\" %}")).isEmpty();
  }

  private static Span van(String text) {
    int at = text.indexOf("van");
    return new Span(at, at + "van".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< blockquote author=\"A\" >}}van{{< /blockquote >}}",
        "{% pullquote %}van{% endpullquote %}",
        "<Quote by=\"A\">van</Quote>",
        "[blockquote]van[/blockquote]"
      })
  void theBodyOfAQuoteTagIsAQuotation(String text) {
    assertThat(Template.of(text).quotations().contain(van(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{% notice %}}van{{% /notice %}}", "{{< quote >}} van"})
  void otherBodiesAreNot(String text) {
    assertThat(Template.of(text).quotations().in(van(text))).isEmpty();
    assertThat(Template.of(text).kindOf(van(text))).isEmpty();
  }

  @Test
  void aCaptionIsOne() {
    String text = "[caption id=\"1\"]van[/caption]";
    assertThat(Template.of(text).kindOf(van(text))).contains(BlockKind.CAPTION);
  }
}
