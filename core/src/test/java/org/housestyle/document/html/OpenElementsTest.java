// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenElementsTest {

  private static OpenElements after(String html) {
    OpenElements open = new OpenElements();
    open.read(html, 0);
    return open;
  }

  @Test
  void aQuotationIsOpenUntilItsEndTag() {
    assertThat(after("<blockquote><p>").isQuote()).isTrue();
    assertThat(after("<blockquote><p></blockquote>").isQuote()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "<p class='quote'>a<div>, false",
    "<p class='quote'>a<span>, true",
    "<ul><li class='quote'>a<li>, false",
    "<ul><li class='quote'>a<ul><li>, true",
    "<table><tr class='quote'><td>a<tr>, false",
    "<select><option class='quote'>a<option>, false"
  })
  void elementsEndWithoutEndTagAsHtmlSays(String html, boolean quote) {
    assertThat(after(html).isQuote()).isEqualTo(quote);
  }

  @Test
  void aTagInACommentOpensNothing() {
    assertThat(after("<!-- <blockquote> --><p>").isQuote()).isFalse();
    assertThat(after("<!-- never closed <blockquote>").isQuote()).isFalse();
  }

  @Test
  void aLongTagIsReadWithoutDeepRecursion() {
    assertThat(after("<blockquote data-a=" + "a".repeat(100_000) + ">").isQuote()).isTrue();
    assertThat(after("<blockquote" + " a=\"b\"".repeat(100_000) + ">").isQuote()).isTrue();
  }

  @Test
  void commentsThatAreNeverClosedAreReadOnce() {
    assertThat(after("<blockquote>" + "<!-- ".repeat(200_000)).isQuote()).isTrue();
  }
}
