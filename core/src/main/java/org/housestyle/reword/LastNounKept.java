// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.rule.Term.Head;

/** "… called Elysium" names a site, but after "a site hosting images" it names the images. */
final class LastNounKept implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Surroundings around = phrase.around();
    if (!draft.hasTail() || Vocabulary.hasTail(around.term())) {
      return Verdict.PROVEN;
    }
    boolean count = phrase.candidate().term().head() == Head.COUNT;
    return Verdict.doubtIf(
        Vocabulary.hangsOnLastNoun(around.next())
            || (count && around.clauseAfter().hasMoreAfterComma()),
        "what follows would depend on the last noun of the new words");
  }
}
