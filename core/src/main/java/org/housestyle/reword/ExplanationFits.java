// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.rule.Term.Head;

/** ", a crime that …" after the term still explains the word that it is beside. */
final class ExplanationFits implements Invariant {

  @Override
  public boolean isOfPhrase() {
    return true;
  }

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    boolean mass = phrase.candidate().term().head() == Head.MASS;
    return Verdict.doubtIf(
        mass && phrase.around().clauseAfter().hasApposition(),
        "what follows the comma may explain the old word");
  }
}
