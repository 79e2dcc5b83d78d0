// SPDX-License-Identifier: Apache-2.0
package org.housestyle.reword;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.text.Characters;
import org.housestyle.text.Span;

/** The words before and after a term, from the tokens of its text. */
final class NearWords {

  private static final int MOST_FOLLOWING = 5;
  private static final int MOST_PRECEDING = 6;

  private final AnalyzedText text;
  private final Span term;

  NearWords(AnalyzedText text, Span term) {
    this.text = text;
    this.term = term;
  }

  /** The words of the term, as the copy has them. */
  List<String> termWords() {
    List<String> words = new ArrayList<>();
    for (Token token : text.tokensIn(term)) {
      words.add(text.text().substring(token.start(), Math.min(token.end(), term.end())));
    }
    return words;
  }

  /** The words after the term up to the first punctuation. */
  List<String> following() {
    List<String> words = possessiveEnding();
    int end = words.isEmpty() ? term.end() : text.tokens().get(firstAfter() - 1).end();
    for (int i = firstAfter(); i < text.tokens().size() && words.size() < MOST_FOLLOWING; i++) {
      Token token = text.tokens().get(i);
      if (!isOnePhrase(end, token.start())) {
        break;
      }
      words.add(word(token));
      end = token.end();
    }
    return words;
  }

  /** The words before the term back to the first punctuation, nearest last. */
  List<String> preceding() {
    List<String> words = new ArrayList<>();
    int start = term.start();
    for (int i = text.tokenAt(start) - 1; i >= 0 && words.size() < MOST_PRECEDING; i--) {
      Token token = text.tokens().get(i);
      if (!isOnePhrase(token.end(), start)) {
        break;
      }
      words.add(word(token));
      start = token.start();
    }
    Collections.reverse(words);
    return words;
  }

  /** All words after the term that begin before an offset. */
  List<String> wordsUpTo(int offset) {
    List<String> words = possessiveEnding();
    for (Token token : text.tokensIn(new Span(term.end(), Math.max(term.end(), offset)))) {
      words.add(word(token));
    }
    return words;
  }

  /** All words before the term that begin at an offset or after it. */
  List<String> wordsFrom(int offset) {
    List<String> words = new ArrayList<>();
    for (Token token : text.tokensIn(new Span(Math.min(offset, term.start()), term.start()))) {
      words.add(word(token));
    }
    return words;
  }

  /** The token before the term. There must be one. */
  Token previousToken() {
    return text.tokens().get(text.tokenAt(term.start()) - 1);
  }

  /** Where the term begins together with some of the words before it. */
  int startWithPrevious(int words) {
    return words == 0
        ? term.start()
        : text.tokens().get(Math.max(0, text.tokenAt(term.start()) - words)).start();
  }

  private int firstAfter() {
    return text.tokenAt(term.end());
  }

  /** The "s" of a possessive counts as a word by itself: no noun phrase goes on over it. */
  private List<String> possessiveEnding() {
    List<String> words = new ArrayList<>();
    int last = firstAfter() - 1;
    if (last >= 0 && text.tokens().get(last).end() > term.end()) {
      int end = text.tokens().get(last).end();
      words.add(lower(new Span(Math.min(term.end() + 1, end), end)));
    }
    return words;
  }

  /**
   * Whether two words are separated by no punctuation, except the apostrophe of "sites' owners",
   * and are in one paragraph.
   */
  private boolean isOnePhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.text().charAt(i);
      boolean separates = !Characters.isSpace(c) && !(i == from && Characters.isApostrophe(c));
      if (separates || text.endsParagraph(i)) {
        return false;
      }
    }
    return true;
  }

  private String word(Token token) {
    return lower(token.span());
  }

  private String lower(Span span) {
    return span.in(text.text()).toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
