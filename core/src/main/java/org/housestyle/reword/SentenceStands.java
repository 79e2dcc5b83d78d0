// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/** The grammar of the term is known, so that the sentence stands with the new words in it. */
final class SentenceStands implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    if (draft.replacement().kind() == Kind.PHRASE) {
      return Verdict.doubt("the sentence round it may have to be worded anew");
    }
    Head head = phrase.candidate().term().head();
    return Verdict.doubtIf(
        head != Head.COUNT && head != Head.MASS, "the sentence has to be worded anew");
  }
}
