package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.match.Candidate;

/** The wording of a law in quotation marks that the sentence round them leads up to. */
final class QuotedLaw implements Judge {

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    return context
        .quotations()
        .innermost(candidate.span())
        .map(it -> context.sentence(it.span()))
        .flatMap(Cues.LEGAL::firstIn)
        .map(LegalWording::decision);
  }
}
