package org.housestyle.decide;

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
  public Optional<Decision> judge(Candidate candidate, Context context) {
    Span span = candidate.span();
    Block block = context.text().block();
    Optional<Quotation> quotation = context.quotation(span);
    if (quotation.isPresent()) {
      char mark = context.prose().charAt(quotation.get().span().start());
      return quoted("inside quotation marks that open with " + mark);
    }
    if (context.continuesSpeech(span)) {
      return quoted("in speech that the paragraph before left open");
    }
    BlockKind kind = block.kind();
    if (kind.isQuote()) {
      return quoted(kind == BlockKind.TURN ? "in a speaker's turn" : "inside a block quotation");
    }
    for (Span quote : block.markedQuotes()) {
      if (quote.contains(span)) {
        return quoted("marked up as a quotation");
      }
    }
    return Optional.empty();
  }

  private static Optional<Decision> quoted(String reason) {
    return Optional.of(new Decision.Used(Usage.QUOTATION, reason));
  }
}
