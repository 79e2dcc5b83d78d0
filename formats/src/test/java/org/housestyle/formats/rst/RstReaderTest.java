// SPDX-License-Identifier: Apache-2.0
package org.housestyle.formats.rst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.housestyle.formats.OfficeCopy.blocks;
import static org.housestyle.formats.OfficeCopy.findings;
import static org.housestyle.formats.OfficeCopy.fixed;

import java.nio.charset.StandardCharsets;
import org.housestyle.document.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of reStructuredText; what is copy in each place is in planted/rst.txt. */
class RstReaderTest {

  private static final DocumentReader RST = new RstReader();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aDocumentIsReadInItsBlocks() {
    String document =
        """
        ==============
        A Day in Court
        ==============

        :date: 2026-01-02
        :summary: What happened.

        It **rained**,
        and ``code`` fell [1]_::

            not this

        List
        ----

        - One
          going on

          - Two
        - Three

        Term
          Its meaning

        He wrote:

          We saw it.

        .. [1] Not much.

        .. figure:: court.jpg
           :alt: A court

           In the rain.

        ===== =====
        A     B
        ===== =====
        1     2
              more
        ===== =====

        Here it ends.
        """;
    assertThat(blocks(bytes(document), RST))
        .isEqualTo(
            """
            headline: A Day in Court
            metadata: What happened.
            paragraph: It rained,
            and \uFFFC fell :
            headline: List
            list-item: One
            going on
            list-item: Two
            list-item: Three
            entry: Term
            list-item: Its meaning
            paragraph: He wrote:
            quote: We saw it.
            paragraph: Not much.
            alt-text: A court
            caption: In the rain.
            table-cell: A
            table-cell: B
            table-cell: 1
            table-cell: 2
            more
            paragraph: Here it ends.""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".. epigraph::",
        ".. pull-quote::",
        ".. highlights::",
        ".. container:: lead quote"
      })
  void aDirectiveThatSaysQuoteMakesAQuotation(String directive) {
    assertThat(blocks(bytes(directive + "\n\n   We saw it.\n"), RST))
        .isEqualTo("quote: We saw it.");
  }

  @ParameterizedTest
  @ValueSource(strings = {".. container:: lead", ".. note::"})
  void anotherDirectiveDoesNot(String directive) {
    assertThat(blocks(bytes(directive + "\n\n   We saw it.\n"), RST))
        .isEqualTo("paragraph: We saw it.");
  }

  @Test
  void aCommentSilencesARule() {
    String term = "\nHe had child pornography.\n";
    assertThat(findings(bytes(".. housestyle-ignore child-pornography: a title\n" + term), RST))
        .isEmpty();
    assertThat(findings(bytes(".. another note\n" + term), RST)).isNotEmpty();
  }

  @Test
  void aFixKeepsAllOtherBytes() {
    String before =
        "\uFEFFA case\r\n======\r\n\r\n#. *He* had child pornography.\r\n\r\n\tQuoted\\ ly\r\n";
    assertThat(new String(fixed(bytes(before), RST), StandardCharsets.UTF_8))
        .isEqualTo(before.replace("child pornography", "child abuse images"));
  }

  @Test
  void marksThatAreNeverClosedAreText() {
    assertThat(blocks(bytes("5 * 3 = 15, a_b, ``tick, |x and so on\n"), RST))
        .isEqualTo("paragraph: 5 * 3 = 15, a_b, ``tick, |x and so on");
  }
}
