// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.match.Candidate;

/** A law quoted in a sentence that says so. */
final class QuotedLaw implements Judge {

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    Optional<Quotation> quotation = context.quotation(candidate.span());
    return quotation.isPresent()
        ? LegalWording.in(context.sentence(quotation.get().span()))
        : List.of();
  }
}
