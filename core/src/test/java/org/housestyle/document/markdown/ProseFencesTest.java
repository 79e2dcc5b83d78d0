// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.document.ShownBlocks.withKinds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Directives between backticks hold prose, if their name says so. */
class ProseFencesTest {

  private static List<String> shown(String text) {
    return withKinds(text.replace("\\n", "\n"), "markdown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "```{note}\\nA van.\\n```|paragraph: A van.",
        "```{note}\\n:class: red\\n\\nA van.\\n```|paragraph: A van.",
        "```{epigraph}\\nA van.\\n```|quote: A van.",
        "````{tip}\\n```js\\ncode\\n```\\nA van.\\n````|paragraph: A van.",
        "````{tip}\\n> A van.\\n````|quote: A van.",
        "- A bus.\\n\\n  ```{note}\\n  A van.\\n  ```|list-item: A bus.",
      })
  void proseIsRead(String text, String wanted) {
    assertThat(shown(text)).contains(wanted).noneMatch(it -> it.contains("code"));
  }

  @Test
  void theTitleOfADirectiveIsRead() {
    assertThat(shown("```{note} A bus\\nA van.\\n```"))
        .containsExactly("headline: A bus", "paragraph: A van.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```{code-block} python\\nA van.\\n```",
        "```{r red-van, fig.cap=\"A bus\"}\\nA van.\\n```",
        "```\\n```{note}\\nA van.\\n```\\n```",
        "~~~\\n```{note}\\nA van.\\n```\\n~~~",
        "```{note}\\nA van."
      })
  void codeIsNot(String text) {
    assertThat(shown(text)).noneMatch(it -> it.contains("van"));
  }
}
