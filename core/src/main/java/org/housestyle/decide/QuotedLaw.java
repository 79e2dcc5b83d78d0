package org.housestyle.decide;

import java.util.Optional;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.match.Candidate;

/** The wording of a law in quotation marks that the sentence round them leads up to. */
final class QuotedLaw implements Judge {

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    Optional<Quotation> quotation = context.quotations().innermost(candidate.span());
    return quotation.isPresent()
        ? LegalWording.in(context.sentence(quotation.get().span()))
        : Optional.empty();
  }
}
