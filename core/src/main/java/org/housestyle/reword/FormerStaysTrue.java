// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.FORMER;
import static org.housestyle.english.WordList.YOUNG;

/** "Former" and "ex-" still say what somebody was once; nobody is a former child. */
final class FormerStaysTrue implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    boolean former = ENGLISH.has(FORMER, phrase.around().previousTied());
    return Verdict.refuseIf(former && (draft.hasTail() || ENGLISH.has(YOUNG, draft.head())));
  }
}
