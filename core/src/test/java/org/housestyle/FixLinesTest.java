package org.housestyle;

import static org.assertj.core.api.Assertions.assertThat;

import org.housestyle.text.Span;
import org.junit.jupiter.api.Test;

/** Fixing does not change what plain text takes for a paragraph. */
class FixLinesTest {

  private static final String TERM = "child porn";
  private static final String QUOTATION = "\n" + TERM + " in the house,” she said.\n";

  /** A line of this length that begins so, and in which a quotation begins. */
  private static String line(String start, int length) {
    String end = " and then “I heard of";
    return start + " so".repeat(length).substring(0, length - start.length() - end.length()) + end;
  }

  @Test
  void aLineThatWouldBecomeTooLongToBeBrokenByHandIsLeftToAPerson() {
    Finding finding = Copy.HOUSESTYLE.check(line("He had " + TERM, 119) + QUOTATION).get(0);
    assertThat(finding.span()).isEqualTo(new Span(7, 17));
    assertThat(finding.suggestions().get(0).review())
        .hasValue("the text round it would then be read in another way");
  }

  @Test
  void theSameLineOnItsOwnIsFixed() {
    String copy = line("He had " + TERM, 119);
    assertThat(Copy.HOUSESTYLE.check(copy).get(0).isFixable()).isTrue();
  }

  @Test
  void editsThatTogetherMakeALineTooLongAreNotAllMade() {
    String start = "He had " + TERM + ". ";
    int growth = Copy.fixed(start).length() - start.length();
    assertThat(growth).isPositive();
    Fixed fixed = Copy.HOUSESTYLE.fix(line(start.repeat(2), 120 - 2 * growth) + QUOTATION);
    assertThat(fixed.applied()).isEqualTo(2);
    fixed = Copy.HOUSESTYLE.fix(line(start.repeat(2), 120 - growth) + QUOTATION);
    assertThat(fixed.applied()).isEqualTo(1);
    assertThat(fixed.text()).endsWith(QUOTATION);
    assertThat(fixed.converged()).isTrue();
    assertThat(fixed.left().findings()).noneMatch(Finding::isFixable);
  }
}
