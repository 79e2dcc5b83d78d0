// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.BEFORE_NOUN;
import static org.housestyle.english.WordList.PLURAL_VERB;

import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/** A noun does not stand where the term is a verb, or what somebody had or asked for. */
final class PlaceForNoun implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Surroundings around = phrase.around();
    Head head = phrase.candidate().term().head();
    if (head == Head.VERB) {
      return Verdict.refuseIf(draft.replacement().kind() != Kind.PHRASE);
    }
    return Verdict.refuseIf(
        head == Head.ACT
            && (!isPlaceForNoun(around)
                || (phrase.candidate().plural()
                    && ENGLISH.hasAny(PLURAL_VERB, around.restOfSentence()))));
  }

  private static boolean isPlaceForNoun(Surroundings around) {
    String previous = around.previousButArticle();
    return !VerbForm.isAskedFor(around)
        && !previous.equals("in")
        && (previous.isEmpty()
            || ENGLISH.has(BEFORE_NOUN, previous)
            || Vocabulary.isPreposition(previous)
            || previous.endsWith("'s"));
  }
}
