// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.nio.charset.StandardCharsets;
import org.housestyle.document.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of AsciiDoc; what is copy in each place is in planted/asciidoc.txt. */
class AsciiDocReaderTest {

  private static final DocumentReader ASCIIDOC = new AsciiDocReader();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aDocumentIsReadInItsBlocks() {
    String document =
        """
        = A Day in Court
        Ann Lee <ann@example.org>
        v1.0, 2026-01-02
        :description: What happened.

        .The court
        image::court.jpg[A court in the rain]

        It *rained*,
        and `code` fell.footnote:[Not much.]

        == List

        * One
        going on
        ** Two
        Term:: Its meaning

        [quote, Ann Lee]
        We saw it.

        |===
        |A |B

        |1
        |2
        |===
        """;
    assertThat(blocks(bytes(document), ASCIIDOC))
        .isEqualTo(
            """
            headline: A Day in Court
            metadata: What happened.
            caption: The court
            alt-text: A court in the rain
            paragraph: It rained,
            and \uFFFC fell.
            paragraph: Not much.
            headline: List
            list-item: One
            going on
            list-item: Two
            entry: Term
            list-item: Its meaning
            quote: We saw it.
            headline: A
            headline: B
            table-cell: 1
            table-cell: 2""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[quote, Ann Lee]", "[.pullquote]", "[role=\"lead pull-quote\"]", "[verse]"})
  void aNameThatSaysQuoteMakesAQuotation(String attributes) {
    assertThat(blocks(bytes(attributes + "\nWe saw it.\n"), ASCIIDOC))
        .isEqualTo("quote: We saw it.");
    assertThat(blocks(bytes(attributes + "\n====\nWe saw it.\n====\n"), ASCIIDOC))
        .isEqualTo("quote: We saw it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[.lead]", "[NOTE]", "[.quote-author]"})
  void anotherNameDoesNot(String attributes) {
    assertThat(blocks(bytes(attributes + "\nWe saw it.\n"), ASCIIDOC))
        .isEqualTo("paragraph: We saw it.");
  }

  @Test
  void aCommentSilencesARule() {
    String term = "He had child pornography.\n";
    assertThat(
            findings(bytes("// housestyle-ignore child-pornography: a title\n" + term), ASCIIDOC))
        .isEmpty();
    assertThat(findings(bytes("// another note\n" + term), ASCIIDOC)).isNotEmpty();
  }

  @Test
  void aFixKeepsAllOtherBytes() {
    String before =
        "\uFEFF= A case\r\n\r\n* _He_ had child pornography.\r\n+\r\nMore {nbsp} text\r\n";
    assertThat(new String(fixed(bytes(before), ASCIIDOC), StandardCharsets.UTF_8))
        .isEqualTo(before.replace("child pornography", "child abuse images"));
  }

  @Test
  void marksThatAreNeverClosedAreText() {
    assertThat(blocks(bytes("5 * 3 = 15, a_b, `tick, [[x, 2 ** 3 and so on\n"), ASCIIDOC))
        .isEqualTo("paragraph: 5 * 3 = 15, a_b, `tick, [[x, 2 ** 3 and so on");
  }

  @Test
  void blocksThatAreNeverClosedEndWithTheDocument() {
    assertThat(blocks(bytes("====\nIt rained.\n\n|===\n|A\n|B\n"), ASCIIDOC))
        .isEqualTo("paragraph: It rained.\ntable-cell: A\ntable-cell: B");
    assertThat(blocks(bytes("----\nIt rained.\n"), ASCIIDOC)).isEmpty();
  }
}
