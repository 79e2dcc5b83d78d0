// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.document.BlockKind;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/**
 * The term is not the name of a category that is counted, as in "child prostitution (212)", "child
 * prostitution: 212" or the cell of a table: other words may count other cases.
 */
final class NotCounted implements Invariant {

  @Override
  public boolean isOfPhrase() {
    return true;
  }

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Surroundings around = phrase.around();
    String prose = around.text().text();
    Span term = around.span();
    boolean isCell =
        around.text().block().kind() == BlockKind.TABLE_CELL
            && prose.strip().length() == term.length();
    return Verdict.doubtIf(
        isCell || isBeforeNumber(prose, term.end()),
        "it may be the name of a category that was counted");
  }

  private static boolean isBeforeNumber(String prose, int end) {
    int i = skipSpace(prose, end);
    if (i >= prose.length() || "(:|\t".indexOf(prose.charAt(i)) < 0) {
      return false;
    }
    int number = skipSpace(prose, i + 1);
    return number < prose.length() && Character.isDigit(prose.charAt(number));
  }

  private static int skipSpace(String prose, int from) {
    int i = from;
    while (i < prose.length() && Characters.isSpace(prose.charAt(i))) {
      i++;
    }
    return i;
  }
}
