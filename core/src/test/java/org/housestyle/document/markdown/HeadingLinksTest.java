// SPDX-License-Identifier: Apache-2.0
package org.housestyle.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.document.BlockKind;
import org.housestyle.document.Document;
import org.housestyle.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings that a link of their page leads to. */
class HeadingLinksTest {

  private static boolean isForReview(String page) {
    return Document.of(SourceText.of(page), "markdown").blocks().stream()
        .filter(block -> block.kind() == BlockKind.HEADLINE)
        .anyMatch(block -> block.review().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A red van\n\nSee [above](#a-red-van).",
        "## A *red* van, sold!\n\nSee [above](#a-red-van-sold).",
        "A red van\n=========\n\nSee [above](#a-red-van \"there\").",
        "A red van\n---------\n\nSee [above](<#a-red-van>).",
        "# A red van\n\nSee [[#A red van]] and [[#A red van|above]].",
        "# A red van\n\nSee <a href=\"#a-red-van\">above</a>.",
        "# A red van\n\nSee [above].\n\n[above]: #a-red-van",
        "# A red van\n\nSee [above](#a%20red%20van)."
      })
  void aLinkLeadsToIt(String page) {
    assertThat(isForReview(page)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A red van\n\nSee [above](#a-blue-van).",
        "# A red van {#van}\n\nSee [above](#van).",
        "# A red van\n\nSee [there](b.md#a-red-van)."
      })
  void noneLeadsToIt(String page) {
    assertThat(isForReview(page)).isFalse();
  }
}
