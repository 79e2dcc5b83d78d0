package org.housestyle.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.housestyle.analysis.Token;
import org.housestyle.analysis.Words;
import org.housestyle.match.Candidate;
import org.housestyle.rule.Usage;
import org.housestyle.text.Span;

/** The name of a statute, a treaty, a body or a report that a pack lists. */
final class OfficialTitle implements Judge {

  private record Title(String name, List<String> words) {}

  private final Map<String, List<Title>> byFirstWord = new HashMap<>();

  OfficialTitle(List<String> names) {
    for (String name : names) {
      List<String> words = words(Words.of(name, new Span(0, name.length())));
      Title title = new Title(name, words);
      byFirstWord.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(title);
    }
  }

  @Override
  public Optional<Decision> judge(Candidate candidate, Context context) {
    List<Token> tokens = context.wordsRound(candidate.span());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() > candidate.span().start()) {
        break;
      }
      for (Title title : byFirstWord.getOrDefault(tokens.get(i).word(), List.of())) {
        if (covers(title, i, tokens, candidate.span())) {
          return Optional.of(
              new Decision.Used(Usage.TITLE, "part of the official name \"" + title.name() + "\""));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean covers(Title title, int at, List<Token> tokens, Span span) {
    int end = at + title.words().size();
    return end <= tokens.size()
        && tokens.get(end - 1).span().end() >= span.end()
        && words(tokens.subList(at, end)).equals(title.words());
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }
}
