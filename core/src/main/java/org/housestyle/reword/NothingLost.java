// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.LIST_END;

import java.util.List;
import org.housestyle.text.Span;

/** Every noun and adjective that shares a word with the term still has it. */
final class NothingLost implements Invariant {

  private static final String OTHER = "other";

  @Override
  public Verdict test(Draft draft, NounPhrase phrase) {
    Surroundings around = phrase.around();
    Span term = around.span();
    boolean whole = draft.span().start() <= term.start() && draft.span().end() >= term.end();
    boolean widened = draft.span().start() < term.start() && around.article().isEmpty();
    boolean losesContainer = whole && phrase.sharesContainer();
    boolean losesPartner =
        (whole && SplitPair.isSplit(draft.replacement(), around))
            || (!widened && SplitPair.hasPartnerBefore(around));
    boolean actInContainer = phrase.isContained() && draft.form() == Form.ACT && !widened;
    if (losesContainer || losesPartner || actInContainer) {
      return Verdict.REFUSED;
    }
    return Verdict.doubtIf(
        phrase.candidate().plural() && hasPartnerWithOther(around.preceding()),
        "the word before \"and other\" may share its noun");
  }

  /** "Heroin and other opioid …": a word in the singular that may stand for people. */
  private static boolean hasPartnerWithOther(List<String> before) {
    int last = before.size() - 1;
    return last > 1
        && before.get(last).equals(OTHER)
        && ENGLISH.has(LIST_END, before.get(last - 1))
        && !before.get(last - 2).endsWith("s");
  }
}
