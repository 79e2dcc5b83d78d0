// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which reader a file has. */
class FormatsTest {

  private static final Formats FORMATS = Formats.standard();

  private static String choose(String fileName, String head) throws UnknownFormatException {
    return FORMATS.choose(fileName, head.getBytes(StandardCharsets.UTF_8)).name();
  }

  @ParameterizedTest
  @CsvSource({
    "story.txt, text",
    "story.text, text",
    "a/B.MD, markdown",
    "c.markdown, markdown",
    "index.htm, html",
    "x.y/page.xhtml, xhtml",
    "minutes.turns, turns",
    "README, text",
    "news.d/README, text",
    ".profile, text",
    "<stdin>, text",
  })
  void theEndingDecides(String fileName, String format) throws Exception {
    assertThat(choose(fileName, "Rain.")).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"post.njk", "index.en.njk", "post.html.hbs", "page.v2.liquid"})
  void aTemplateOfAPageIsHtml(String fileName) {
    assertThat(FORMATS.ofFile(fileName).orElseThrow().name()).isEqualTo("html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme.css.liquid", "feed.xml.njk", "show.erb"})
  void aTemplateOfSomethingElseIsNoPage(String fileName) {
    assertThat(FORMATS.ofFile(fileName)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Rain.</p>",
        "</div>",
        "{{#if rain}}<p>Rain.</p>{{/if}}",
        "{% comment %}Rain.{% endcomment %}\n<!-- rain -->",
        "{{> rain}}",
        "---\ntitle: Rain\n---\nRain.",
        "{% extends 'rain.njk' %}{% block title %}Rain.{% endblock %}"
      })
  void aTemplateThatBeginsLikeAPageIsOne(String head) throws Exception {
    assertThat(choose("a.hbs", head)).isEqualTo("html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"import rain from 'rain';", "{{>licence}}\npackage rain;", "<?php rain();"})
  void aTemplateThatBeginsLikeCodeIsNoPage(String head) {
    assertThatThrownBy(() -> choose("a.hbs", head))
        .isInstanceOf(UnknownFormatException.class)
        .hasMessage("its beginning is not that of HTML");
  }

  @Test
  void aReaderMayRecogniseAFileThatHasNoKnownEnding() throws Exception {
    assertThat(choose("minutes", "@ Anna: Rain.")).isEqualTo("turns");
    assertThat(choose("minutes.2026", "@ Anna: Rain.")).isEqualTo("turns");
    assertThat(choose("minutes.txt", "@ Anna: Rain.")).isEqualTo("text");
  }

  @Test
  void anUnknownEndingIsNotTakenForText() {
    assertThatThrownBy(() -> choose("story.TEXTILE", "Rain."))
        .isInstanceOf(UnknownFormatException.class)
        .hasMessage(
            "no reader for \".textile\" files; only plain text, Markdown, MDX, HTML, XHTML and turns"
                + " are read");
  }

  @Test
  void anEndingOfAnArtifactThatIsNotThereNamesIt() {
    assertThatThrownBy(() -> choose("story.DOCX", "Rain."))
        .isInstanceOf(UnknownFormatException.class)
        .hasMessageContaining("\".docx\" files are read by housestyle-formats, which is not");
  }

  @Test
  void readersAreKnownByNameAndMediaType() {
    assertThat(FORMATS.named("turns")).isPresent();
    assertThat(FORMATS.named("docx")).isEmpty();
    assertThat(FORMATS.ofMediaType("Text/HTML; charset=utf-8").orElseThrow().name())
        .isEqualTo("html");
    assertThat(FORMATS.ofMediaType("text/x-turns")).isPresent();
    assertThat(FORMATS.ofMediaType("application/zip")).isEmpty();
    assertThatThrownBy(() -> FORMATS.require("docx"))
        .hasMessage("no format \"docx\"; known: text, markdown, mdx, html, xhtml, turns");
  }

  @Test
  void readersThatArePassedInGoFirst() {
    DocumentReader mine = new BadReader(document -> {});
    assertThat(FORMATS.with(mine).ofFile("a.bad")).contains(mine);
    assertThat(FORMATS.ofFile("a.bad")).isEmpty();
  }

  @Test
  void aLoaderWithoutServicesHasTheBuiltInFormats() {
    Formats builtIn = Formats.of(ClassLoader.getPlatformClassLoader());
    assertThat(builtIn.readers()).extracting(DocumentReader::name).isEqualTo(Formats.builtIn());
  }
}
