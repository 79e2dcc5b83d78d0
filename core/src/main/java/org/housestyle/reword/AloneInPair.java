// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.LIST_END;
import static org.housestyle.english.WordList.PICTURE;

import org.housestyle.rule.Term.Head;

/**
 * The first of a pair is worded as if it stood alone: "child prostitution and drugs" takes the
 * words that "child prostitution" takes, not the shorter ones for use before a noun.
 */
final class AloneInPair implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    boolean act =
        phrase.candidate().term().head() == Head.MASS
            && draft.form() == Form.MASS
            && !ENGLISH.has(PICTURE, draft.head());
    return Verdict.doubtIf(
        act && !draft.hasTail() && ENGLISH.has(LIST_END, phrase.around().next()),
        "what follows \"" + phrase.around().next() + "\" is a thing of another kind");
  }
}
