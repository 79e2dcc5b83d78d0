package org.housestyle.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenElementsTest {

  private static OpenElements after(String html) {
    OpenElements open = new OpenElements();
    open.read(html);
    return open;
  }

  @Test
  void aQuotationIsOpenUntilItsEndTag() {
    assertThat(after("<blockquote><p>").isQuote()).isTrue();
    assertThat(after("<blockquote><p></blockquote>").isQuote()).isFalse();
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
