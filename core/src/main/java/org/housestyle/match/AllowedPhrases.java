package org.housestyle.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.text.Span;

/**
 * Phrases in which a term is no fault, such as a charity's name. They are compared as terms are:
 * without case and accents, whatever space or hyphen stands between the words. Thread-safe.
 */
public final class AllowedPhrases {

  private record Phrase(String written, List<String> words) {

    boolean standsAt(int at, List<Token> tokens) {
      for (int i = 0; i < words.size(); i++) {
        String word = tokens.get(at + i).word();
        boolean possessive = i == words.size() - 1 && word.equals(words.get(i) + "'s");
        if (!word.equals(words.get(i)) && !possessive) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Phrase> phrases = new ArrayList<>();
  private final int longest;

  /** Takes phrases as people write them; one without a word allows nothing. */
  public AllowedPhrases(List<String> written) {
    for (String text : written) {
      List<Token> tokens = Words.of(text, new Span(0, text.length()));
      if (!tokens.isEmpty()) {
        phrases.add(new Phrase(text, tokens.stream().map(Token::word).toList()));
      }
    }
    longest = phrases.stream().mapToInt(it -> it.words().size()).max().orElse(0);
  }

  /** Whether nothing is allowed. */
  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The phrase that stands in the prose so that the span lies in it, if there is one. */
  public Optional<String> covering(String prose, Span span) {
    if (phrases.isEmpty()) {
      return Optional.empty();
    }
    int[] ends = {span.start(), span.end()};
    List<Token> tokens = new ArrayList<>();
    Windows.around(prose, ends, end -> longest)
        .forEach(window -> tokens.addAll(Words.of(prose, window)));
    for (Phrase phrase : phrases) {
      int last = tokens.size() - phrase.words().size();
      for (int i = 0; i <= last && tokens.get(i).start() <= span.start(); i++) {
        int end = tokens.get(i + phrase.words().size() - 1).end();
        if (end >= span.end() && phrase.standsAt(i, tokens)) {
          return Optional.of(phrase.written());
        }
      }
    }
    return Optional.empty();
  }
}
