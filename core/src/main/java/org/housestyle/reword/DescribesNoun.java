// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.rule.Replacement.Kind;
import org.housestyle.rule.Term.Head;

/** What the term describes can be described by the replacement, too. */
final class DescribesNoun implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Surroundings around = phrase.around();
    Follower follower = phrase.follower();
    boolean mass = phrase.candidate().term().head() == Head.MASS;
    Verdict verdict =
        switch (follower) {
          case PERSON -> person(draft, mass);
          case SHARED_NOUN -> Verdict.doubt("it may not share the noun after \"and\"");
          case GUESSED_NOUN ->
              Verdict.doubtIf(!mass || draft.replacement().kind() != Kind.MASS, doubt(around));
          default -> Verdict.PROVEN;
        };
    if (verdict.isProven() && (follower == Follower.HYPHEN || around.edges().isTiedToPrevious())) {
      return Verdict.doubt("a hyphen ties it to the word beside it");
    }
    boolean noForm = draft.form() == Form.MODIFIER && draft.replacement().modifier().isEmpty();
    return verdict.isProven() && noForm
        ? Verdict.doubt("it has no form for use before a noun")
        : verdict;
  }

  /** The doubt about any wording before a noun that no list knows. */
  static String doubt(Surroundings around) {
    return "the next word, \"" + around.next() + "\", may ask for another form";
  }

  /** Two people in a row are one person: "refugee mother", but not "offender coach". */
  private static Verdict person(Draft draft, boolean mass) {
    boolean twoPeople =
        draft.replacement().kind() == Kind.NOUN && Vocabulary.isPerson(draft.head());
    return twoPeople ? Verdict.REFUSED : Verdict.doubtIf(mass, "it now describes a person");
  }
}
