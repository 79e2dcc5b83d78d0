// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import java.util.List;
import java.util.Optional;
import org.housestyle.analysis.Quotations.Quotation;
import org.housestyle.document.Block;
import org.housestyle.document.BlockKind;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** Somebody else's words, in quotation marks or in markup for quotations. */
final class Quoted implements Judge {

  @Override
  public List<Evidence> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    Block block = context.text().block();
    if (context.continuesSpeech(span)) {
      return quoted(span, "in speech that the paragraph before left open");
    }
    Optional<Quotation> quotation = context.quotation(span);
    if (quotation.isPresent()) {
      return quoted(
          span,
          quotation.get().isOpened()
              ? "inside quotation marks that open with "
                  + context.prose().charAt(quotation.get().span().start())
              : "before a quotation mark that closes what began earlier");
    }
    List<Evidence> lead =
        Cues.SPEECH_LEAD.evidence(
            context.sentence(span), Usage.QUOTATION, "what somebody said or wrote: ");
    if (!lead.isEmpty()) {
      return lead;
    }
    BlockKind kind = block.kind();
    if (kind.isQuote()) {
      return quoted(
          span, kind == BlockKind.TURN ? "in a speaker's turn" : "inside a block quotation");
    }
    for (Span quote : block.markedQuotes()) {
      if (quote.contains(span)) {
        return quoted(span, "marked up as a quotation");
      }
    }
    Optional<Evidence.Strength> turn = context.speakersTurn(span);
    if (turn.isPresent()) {
      return List.of(
          new Evidence(
              Usage.QUOTATION, turn.get(), span, "in a line that begins with a speaker's name"));
    }
    return List.of();
  }

  private static List<Evidence> quoted(Span term, String reason) {
    return List.of(Evidence.strong(Usage.QUOTATION, term, reason));
  }
}
