// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.document.ShownBlocks.withKinds;

import org.housestyle.document.CopyKeys;
import org.housestyle.document.Markup;
import org.housestyle.document.Part;
import org.housestyle.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data in the middle of a page: its keys decide what is copy. */
class DataBlocksTest {

  @Test
  void aComponentHasData() {
    String text = "::card\n---\ntitle: A van\nicon: red-van\n---\nA bus\n::\n";
    assertThat(withKinds(text, "markdown")).containsExactly("headline: A van", "paragraph: A bus");
  }

  @Test
  void aSlideHasData() {
    String text = "A day\n\n---\nlayout: red-van\nimage:\n  src: /van.png\n---\n\nA bus\n";
    assertThat(withKinds(text, "markdown")).containsExactly("paragraph: A day", "paragraph: A bus");
  }

  @Test
  void aSlideWithAQuotationEndsAtTheNextRule() {
    String text = "A day\n\n---\nlayout: quote\n---\n\nA bus\n\n---\n\nA van\n";
    assertThat(withKinds(text, "markdown"))
        .containsExactly("paragraph: A day", "quote: A bus", "paragraph: A van");
  }

  @Test
  void itsValuesAreWhatAnEditMustLeave() {
    Part page = new Part("page", SourceText.of("A day\n\n---\ntitle: A van\n---\n\nA bus\n"));
    MarkdownReader reader = new MarkdownReader(Dialect.MARKDOWN, CopyKeys::frontMatter);
    assertThat(reader.markup(page)).extracting(Markup::name).contains("the key title");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A day\n\n---\nNote: a van came.\n---\n\nA bus\n",
        "A day\n\n---\na van came: red\n---\n\nA bus\n",
        "A day\n---\nred: a van came\n---\n\nA bus\n"
      })
  void proseBetweenRulesIsNone(String text) {
    assertThat(withKinds(text, "markdown")).hasSize(3);
  }
}
