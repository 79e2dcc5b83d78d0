// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.rule.Term.Head;

/** Nobody "becomes" a person that they are already: "orphans became exploited children". */
final class NewState implements Invariant {

  @Override
  public boolean isOfPhrase() {
    return true;
  }

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    boolean person = phrase.candidate().term().head() == Head.COUNT;
    if (!person || !PassiveState.isBecome(phrase.around())) {
      return Verdict.PROVEN;
    }
    return phrase.hasState()
        ? Verdict.REFUSED
        : Verdict.doubt("somebody becomes it, and the new words name a person");
  }
}
