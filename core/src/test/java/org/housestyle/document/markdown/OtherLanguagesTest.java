// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.document.ShownBlocks.prose;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page, or a part of it, says to be in another language is passed over. */
class OtherLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A [red bus]{lang=fr} van                    | A ~ van",
        "A [red bus]{.x lang=\"fr-CA\"} van          | A ~ van",
        "A [red]{lang=en-GB} van                     | A [red] van",
        "::: {lang=de}\\nA bus\\n\\nA tram\\n:::\\n\\nA van | A van",
        "::: {.x lang=\"de\"}\\n::: note\\nA bus\\n:::\\nA tram\\n:::\\nA van | A van",
        "# A bus {lang=fr}\\n\\nA van                | A van",
        "A bus\\n{: lang=\"fr\"}\\n\\nA van          | A van",
        "A *red*{: lang=\"fr\"} van                  | A ~ van",
        "A **red bus**{lang=fr} van                  | A ~ van",
        "A *red* bus*{lang=xx} van                   | A red bus* van",
        "A [red]{lang=sql} van                       | A [red] van"
      })
  void attributesSayIt(String text, String shown) {
    assertThat(prose(text.replace("\\n", "\n"), "markdown")).containsExactly(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nlang: fr\ntitle: A van\n---\nA bus",
        "---\ntitle: A van\nlocale: \"de_AT\" # Vienna\n---\nA bus",
        "+++\nlanguage = \"fr\"\n+++\nA bus",
        "{\n  \"lang\": \"fr\",\n  \"title\": \"A van\"\n}\nA bus"
      })
  void frontMatterSaysIt(String text) {
    assertThat(prose(text, "markdown")).isEmpty();
    assertThat(prose(text, "html")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nlang: en-GB\n---\nA bus",
        "---\nlanguage: python\n---\nA bus",
        "---\nx:\n  lang: fr\n---\nA bus",
        "---\nlang:\n---\nA bus",
        "A bus"
      })
  void otherPagesAreRead(String text) {
    assertThat(prose(text, "markdown")).contains("A bus");
    assertThat(prose(text, "html")).contains("A bus");
  }
}
