// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.analysis.AnalyzedText;
import org.housestyle.document.BlockKind;
import org.housestyle.text.Characters;

/** Tells headlines, where the shortest wording is the best, from sentences. */
final class Headline {

  /** The longest line that is taken for a headline, in UTF-16 units. */
  private static final int LONGEST = 100;

  private Headline() {}

  /** Whether a text is a headline: one line that does not end as a sentence does. */
  static boolean holds(AnalyzedText text) {
    if (text.block().kind() == BlockKind.HEADLINE) {
      return true;
    }
    String prose = text.text();
    int end = prose.length();
    while (end > 0 && Characters.isSpace(prose.charAt(end - 1))) {
      end--;
    }
    return end > 0
        && end <= LONGEST
        && Character.isLetterOrDigit(prose.charAt(end - 1))
        && prose.lastIndexOf('\n', end - 1) < 0;
  }
}
