package org.housestyle.decide;

import java.util.List;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Quotations;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.extract.Passage;
import org.housestyle.text.Span;

/** A passage with what the judges ask of it, worked out once and only on demand. */
final class Context {

  private static final int REACH = 400;

  private final Passage passage;
  private Quotations quotations;

  Context(Passage passage) {
    this.passage = passage;
  }

  Passage passage() {
    return passage;
  }

  String prose() {
    return passage.prose();
  }

  Quotations quotations() {
    if (quotations == null) {
      quotations = Quotations.of(passage.prose());
    }
    return quotations;
  }

  /** The words of a span, and of some hundred characters to either side. */
  List<Token> wordsRound(Span span) {
    int from = Math.max(0, span.start() - REACH);
    int to = Math.min(prose().length(), span.end() + REACH);
    // A word that the reach would cut is left out.
    while (from > 0 && from < span.start() && !Folding.isSpace(prose().charAt(from - 1))) {
      from++;
    }
    while (to < prose().length() && to > span.end() && !Folding.isSpace(prose().charAt(to))) {
      to--;
    }
    return Words.of(prose(), new Span(from, to));
  }

  /** The folded words of the same sentence just before an offset, nearest last. */
  List<String> wordsBefore(int offset, int most) {
    int from = sentenceStart(offset);
    List<String> words =
        wordsRound(new Span(offset, offset)).stream()
            .filter(token -> token.span().start() >= from && token.span().end() <= offset)
            .map(Token::word)
            .toList();
    return words.subList(Math.max(0, words.size() - most), words.size());
  }

  /** Just after the last full stop, question mark or exclamation mark with a space behind it. */
  private int sentenceStart(int offset) {
    int least = Math.max(1, offset - REACH);
    for (int i = offset - 1; i >= least; i--) {
      if (Folding.isSpace(prose().charAt(i)) && ".!?".indexOf(prose().charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return 0;
  }
}
