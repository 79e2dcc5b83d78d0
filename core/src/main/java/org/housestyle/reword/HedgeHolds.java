// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.HEDGE;

/** "Suspected" and the like still qualify the claim, not the person: no "suspected people …". */
final class HedgeHolds implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    String previous = phrase.around().previous();
    boolean hedged = ENGLISH.has(HEDGE, previous) || previous.endsWith("ly");
    return Verdict.refuseIf(hedged && draft.hasTail() && Vocabulary.isPerson(draft.head()));
  }
}
