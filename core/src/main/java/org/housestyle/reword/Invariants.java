// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.List;

/** Everything that must hold of a sentence that is reworded. Immutable, thread-safe. */
final class Invariants {

  private static final List<Invariant> OF_NOUNS =
      List.of(
          new PlaceForNoun(),
          new NothingLost(),
          new NoNounTwice(),
          new NumberAgrees(),
          new TailPlace(),
          new DescribesNoun(),
          new PersonNotThing(),
          new FormerStaysTrue(),
          new HedgeHolds(),
          new NewState(),
          new NotALabel(),
          new SentenceStands(),
          new ChildNotShared(),
          new ChildNamedOnce(),
          new LastNounKept(),
          new ExplanationFits(),
          new StatedFact(),
          new NumbersKept(),
          new NotCounted(),
          new NotDisputed(),
          new AloneInPair());

  private static final List<Invariant> OF_VERBS =
      List.of(new NotALabel(), new SentenceStands(), new NumbersKept());

  private Invariants() {}

  /**
   * Whether all of them hold: the first that does not is the doubt, unless one refuses the draft.
   */
  static Verdict test(Draft draft, NounPhrase phrase) {
    boolean verb = draft.form() == Form.VERB || draft.form() == Form.STATE;
    Verdict first = draft.doubt().isPresent() ? Verdict.doubt(draft.doubt().get()) : Verdict.PROVEN;
    for (Invariant invariant : verb ? OF_VERBS : OF_NOUNS) {
      Verdict verdict =
          invariant.isOfPhrase() ? phrase.verdict(invariant, draft) : invariant.test(draft, phrase);
      if (verdict.refused()) {
        return verdict;
      }
      first = first.isProven() ? verdict : first;
    }
    return first;
  }
}
