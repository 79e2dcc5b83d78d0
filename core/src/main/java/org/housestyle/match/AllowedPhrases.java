// SPDX-License-Identifier: Apache-2.0
package org.housestyle.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.analysis.AnalyzedText;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Tokens;
import org.housestyle.text.Span;

/**
 * Phrases in which a term is not reported, such as a charity's name. They are compared as terms
 * are: without case and accents, whatever space or hyphen is between the words. Thread-safe.
 */
public final class AllowedPhrases {

  private record AllowedPhrase(String written, List<String> words) {

    boolean isAt(int first, Tokens tokens) {
      for (int i = 0; i < words.size(); i++) {
        String word = tokens.word(first + i);
        boolean possessive = i == words.size() - 1 && word.equals(words.get(i) + "'s");
        if (!word.equals(words.get(i)) && !possessive) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<AllowedPhrase> phrases = new ArrayList<>();

  /** Takes phrases as people write them; one without a word allows nothing. */
  public AllowedPhrases(List<String> written) {
    for (String text : written) {
      List<String> words = AnalyzedText.of(text).tokens().stream().map(Token::word).toList();
      if (!words.isEmpty()) {
        phrases.add(new AllowedPhrase(text, words));
      }
    }
  }

  /** Whether nothing is allowed. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The allowed phrase that contains a span of the text, as it was written, if any. */
  public Optional<String> covering(AnalyzedText text, Span span) {
    for (AllowedPhrase phrase : phrases) {
      if (covers(phrase, text.tokens(), span)) {
        return Optional.of(phrase.written());
      }
    }
    return Optional.empty();
  }

  private static boolean covers(AllowedPhrase phrase, Tokens tokens, Span span) {
    int size = phrase.words().size();
    int first = Math.max(0, tokens.indexAt(span.end()) - size);
    for (int i = first; i + size <= tokens.size() && tokens.start(i) <= span.start(); i++) {
      if (tokens.end(i + size - 1) >= span.end() && phrase.isAt(i, tokens)) {
        return true;
      }
    }
    return false;
  }
}
