// SPDX-License-Identifier: Apache-2.0
package org.housestyle.decide;

import static org.housestyle.english.Language.ENGLISH;
import static org.housestyle.english.WordList.BEGINS_CLAUSE;

import java.util.List;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.text.Span;

/**
 * The clause of a term: what lies between the semicolons, colons and dashes, and the words such as
 * "who" and "because", that are nearest to it in its sentence.
 */
final class Clause {

  private Clause() {}

  static Span around(AnalyzedText text, Span term) {
    Span sentence = text.sentence(term);
    List<Token> tokens = text.tokens();
    int first = text.tokenAt(term.start());
    int start = sentence.start();
    for (int i = first - 1; i >= 0 && tokens.get(i).start() >= sentence.start(); i--) {
      if (breaks(text, tokens.get(i).end(), tokens.get(i + 1).start())) {
        start = tokens.get(i + 1).start();
        break;
      }
      if (ENGLISH.has(BEGINS_CLAUSE, tokens.get(i).word())) {
        start = tokens.get(i).start();
        break;
      }
    }
    int end = sentence.end();
    for (int i = text.tokenAt(term.end()); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int before = Math.max(term.end(), i == 0 ? 0 : tokens.get(i - 1).end());
      if (token.start() >= sentence.end()) {
        break;
      }
      if (breaks(text, before, token.start()) || ENGLISH.has(BEGINS_CLAUSE, token.word())) {
        end = before;
        break;
      }
    }
    return new Span(start, end);
  }

  private static boolean breaks(AnalyzedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (";:–—".indexOf(text.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
