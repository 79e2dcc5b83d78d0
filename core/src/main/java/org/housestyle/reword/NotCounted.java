// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.analysis.AnalyzedText;
import org.housestyle.document.BlockKind;
import org.housestyle.text.Characters;

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
    AnalyzedText text = around.text();
    boolean isCell =
        text.block().kind() == BlockKind.TABLE_CELL
            && text.text().strip().length() == around.span().length();
    return Verdict.doubtIf(
        isCell || isBeforeNumber(around), "it may be the name of a category that was counted");
  }

  private static boolean isBeforeNumber(Surroundings around) {
    String prose = around.text().text();
    int mark = spaceEnd(around.text(), around.span().end());
    if (mark >= prose.length() || "(:|\t".indexOf(prose.charAt(mark)) < 0) {
      return false;
    }
    int number = spaceEnd(around.text(), mark + 1);
    return number < prose.length() && Character.isDigit(prose.charAt(number));
  }

  private static int spaceEnd(AnalyzedText text, int from) {
    String prose = text.text();
    int i = from;
    while (i < prose.length() && Characters.isSpace(prose.charAt(i))) {
      i++;
    }
    return i;
  }
}
