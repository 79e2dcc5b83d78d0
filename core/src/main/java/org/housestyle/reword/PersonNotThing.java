// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.LISTS_PEOPLE;

import org.housestyle.rule.Term.Head;

/** A word for a person does not come before a thing that is about what was done. */
final class PersonNotThing implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    String next = phrase.around().next();
    boolean thing =
        phrase.candidate().term().head() == Head.COUNT && phrase.follower() == Follower.THING;
    return Verdict.refuseIf(
        thing && !ENGLISH.has(LISTS_PEOPLE, next) && Vocabulary.isPerson(draft.head()));
  }
}
