// SPDX-License-Identifier: Apache-2.0
package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.rule.Usage;
import org.junit.jupiter.api.Test;

/** Line ends in plain text: some break a paragraph to fit a page, some part paragraphs. */
class LineEndsTest {

  private static final String QUOTATION = "\n[[child porn]] in the house,” she said.\n";

  /** A line of this length in which a quotation begins. */
  private static String line(String start, int length) {
    String end = " and then “I heard of";
    return start + " so".repeat(length).substring(0, length - start.length() - end.length()) + end;
  }

  @Test
  void aQuotationGoesOnOverALineEndWhateverTheLength() {
    Copy.expectUsage(Usage.QUOTATION, line("He left", 80) + QUOTATION);
    Copy.expectUsage(Usage.QUOTATION, line("He left", 200) + QUOTATION);
  }

  @Test
  void anEditThatMakesALineLongDoesNotOpenTheQuotationAfterIt() {
    String copy = line("He had child porn.", 119) + QUOTATION.replaceAll("[\\[\\]]", "");
    FixedDocument fixed = Copy.HOUSESTYLE.fix(copy);
    assertThat(fixed.applied()).isEqualTo(1);
    assertThat(fixed.text()).endsWith("child porn in the house,” she said.\n");
  }

  @Test
  void aQuotationNeverClosedEndsWithItsParagraph() {
    Copy.expect(line("He left", 200) + " it.\nHe had [[child porn]] in the house, she said.\n");
  }

  @Test
  void aHeadlineOverLongLinesIsASentenceOfItsOwn() {
    Copy.expect(
        "Nine charged with theft\n[[Child porn]] was found too, and so it went on for a line that is far"
            + " longer than anybody would break by hand, so that it must be a paragraph of its own.");
  }
}
