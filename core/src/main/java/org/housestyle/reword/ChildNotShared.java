// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import org.housestyle.text.Span;

/** The "child" of the term is not taken from the nouns that share it. */
final class ChildNotShared implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Span term = phrase.around().span();
    boolean dropped = !phrase.sharedNouns().isEmpty() && draft.span().end() <= term.end();
    String noun = dropped ? phrase.sharedNouns().get(0).in(phrase.around().text().text()) : "";
    return Verdict.doubtIf(dropped, "\"child\" may belong to \"" + noun + "\" too");
  }
}
