// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.CHARGE_NOUN;
import static org.housestyle.english.WordList.INFORMAL;

import java.util.List;
import java.util.Locale;
import org.housestyle.analysis.Folding;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;

/** The wording of a charge or of a statute: "charged with possession of …", "section 1 of …". */
final class LegalWording implements Judge {

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    String term = candidate.span().in(context.prose());
    if (isInformal(term)) {
      return List.of();
    }
    List<Evidence> legal = in(context.sentence(candidate.span()));
    return legal.isEmpty() || !sumsUp(term)
        ? legal
        : List.of(Evidence.faint(Usage.LEGAL, candidate.span(), "the charge may have this name"));
  }

  /** No statute says "child porn", so "guilty of child porn" is the publication's wording. */
  private static boolean isInformal(String term) {
    String folded = Folding.fold(term);
    List<String> words = List.of(folded.replace('-', ' ').split(" "));
    return ENGLISH.has(INFORMAL, folded) || ENGLISH.hasAny(INFORMAL, words);
  }

  /** "Child pornography charges" is a summary, though some laws have the word. */
  private static boolean sumsUp(String term) {
    String lower = term.toLowerCase(Locale.ROOT);
    for (String noun : ENGLISH.words(CHARGE_NOUN)) {
      if (lower.endsWith(noun)) {
        return true;
      }
    }
    return false;
  }

  /** What the cues that fit a sentence say. */
  static List<Evidence> in(CueText text) {
    return Cues.LEGAL.evidence(text, Usage.LEGAL, "the wording of a charge or a statute: ");
  }
}
