// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.HANGS_ON_NOUN;

import java.util.List;

/** Nothing with a tail ("… of …", "… who …") comes before a noun, a name or an ending. */
final class TailPlace implements Invariant {

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    if (!draft.hasTail()) {
      return Verdict.PROVEN;
    }
    boolean bound =
        phrase.follower().bindsNoun()
            || phrase.around().edges().isTiedToPrevious()
            || hasAge(phrase.around().following());
    boolean maybeVerb =
        phrase.follower() == Follower.GUESSED_NOUN && phrase.around().next().endsWith("s");
    if (bound && !maybeVerb) {
      return Verdict.REFUSED;
    }
    return Verdict.doubtIf(
        phrase.follower() == Follower.CLAUSE || maybeVerb,
        "it cannot stand before a noun, if one follows");
  }

  /** "… of 12" and "… aged 12" depend on the noun. */
  private static boolean hasAge(List<String> following) {
    return following.size() > 1
        && ENGLISH.has(HANGS_ON_NOUN, following.get(0))
        && Character.isDigit(following.get(1).charAt(0));
  }
}
