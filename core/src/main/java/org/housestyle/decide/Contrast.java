// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.COPULA;
import static org.housestyle.english.WordList.SUBJECT_PRONOUN;

import java.util.List;
import org.housestyle.analysis.Tokens;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/**
 * The copy says in its own voice that a term is wrong for something: "It isn't X; it is …", "sorry
 * for calling them X". In a quotation that is the speaker's view.
 */
final class Contrast implements Judge {

  private static final String CALLED_WRONG = "the term is called wrong: ";

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    Span term = candidate.span();
    boolean quoted =
        context.text().block().kind().isQuote()
            || (context.quotation(term).isPresent() && !context.isQuotedAlone(term, true));
    if (quoted) {
      return List.of();
    }
    CueText text = context.sentence(term);
    List<Evidence> contrast = Cues.CONTRAST.evidence(text, Usage.MENTION, CALLED_WRONG);
    return contrast.isEmpty() && nextSays(term, context)
        ? Cues.DENIAL.evidence(text, Usage.MENTION, CALLED_WRONG)
        : contrast;
  }

  /** Whether the next sentence begins with "it is" or the like. */
  private static boolean nextSays(Span term, Context context) {
    Tokens tokens = context.text().tokens();
    int next = context.text().tokenAt(context.text().sentence(term).end());
    if (next >= tokens.size()) {
      return false;
    }
    String first = tokens.word(next);
    return ENGLISH.has(COPULA, first)
        || (next + 1 < tokens.size()
            && ENGLISH.has(SUBJECT_PRONOUN, first)
            && ENGLISH.has(COPULA, tokens.word(next + 1)));
  }
}
