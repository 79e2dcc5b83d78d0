// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.DISPUTES;

import java.util.List;

/**
 * Nobody is said to have denied or doubted that something of the term is so: a wider word would
 * make them deny more.
 */
final class NotDisputed implements Invariant {

  /** How many words may come between the verb and "that": "denied on Monday that". */
  private static final int MOST_BETWEEN = 3;

  private static final String THAT = "that";

  @Override
  public boolean isOfPhrase() {
    return true;
  }

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    return Verdict.doubtIf(
        isInClause(phrase.around().sentenceBefore()),
        "somebody denied or doubted it, and may have meant no more than the word says");
  }

  private static boolean isInClause(List<String> before) {
    int that = before.lastIndexOf(THAT);
    return that > 0
        && ENGLISH.hasAny(DISPUTES, before.subList(Math.max(0, that - 1 - MOST_BETWEEN), that));
  }
}
