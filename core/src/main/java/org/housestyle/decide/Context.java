package org.housestyle.decide;

import java.util.List;
import org.housestyle.analysis.Folding;
import org.housestyle.analysis.Quotations;
import org.housestyle.analysis.Sentence;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.extract.Passage;
import org.housestyle.text.Span;

/** A passage with what the judges ask of it, worked out once and only on demand. */
final class Context {

  /** How far the words round a place are cut, in characters, and how near is near enough. */
  private static final int REACH = 500;

  private static final int ENOUGH = 300;

  private final Passage passage;
  private Quotations quotations;
  private List<Token> words;
  private Span known = new Span(0, 0);

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
    boolean enoughBefore = known.start() == 0 || known.start() <= span.start() - ENOUGH;
    boolean enoughAfter = known.end() == prose().length() || known.end() >= span.end() + ENOUGH;
    if (words == null || !enoughBefore || !enoughAfter) {
      known = between(span.start() - REACH, span.end() + REACH, span);
      words = Words.of(prose(), known);
    }
    return words;
  }

  /** A stretch of prose that cuts no word; it may begin or end a little nearer to the span. */
  private Span between(int start, int end, Span span) {
    int from = Math.max(0, start);
    while (from > 0 && from < span.start() && !Folding.isSpace(prose().charAt(from - 1))) {
      from++;
    }
    int to = Math.min(prose().length(), end);
    while (to < prose().length() && to > span.end() && !Folding.isSpace(prose().charAt(to))) {
      to--;
    }
    return new Span(from, to);
  }

  /** The folded words of the same sentence just before an offset, nearest last. */
  List<String> wordsBefore(int offset, int most) {
    int from = Sentence.start(prose(), offset);
    List<String> before =
        wordsRound(new Span(offset, offset)).stream()
            .filter(token -> token.span().start() >= from && token.span().end() <= offset)
            .map(Token::word)
            .toList();
    return before.subList(Math.max(0, before.size() - most), before.size());
  }
}
